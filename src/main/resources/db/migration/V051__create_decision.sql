-- A decision is only ever added: facts, the rules that fired in words, the version and the result stay as they were.
create table decision (
    id             uuid        primary key,
    case_reference text,
    customer_id    uuid,
    step_id        uuid,
    hidden         boolean     not null,
    rule_set       text        not null,
    version        text        not null,
    facts          jsonb       not null,
    fired          jsonb       not null,
    result         text        not null,
    at             timestamptz not null
);

create index decision_by_case on decision (case_reference, id) where case_reference is not null;
create index decision_by_customer on decision (customer_id, id) where customer_id is not null;
create index decision_by_rule_set on decision (rule_set, id);
