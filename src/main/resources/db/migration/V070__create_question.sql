-- A question keeps the words in which it was asked, and every answer to it is kept as it was given: none is changed or removed.
create table question (
    code           text        primary key,
    key            text        not null,
    case_reference text        not null,
    contact_moment text        not null,
    customers      uuid[]      not null,
    subjects       jsonb       not null,
    design         jsonb       not null,
    asked_at       timestamptz not null,
    deadline       timestamptz not null,
    withdrawn_at   timestamptz,
    check (cardinality(customers) > 0)
);

create index question_by_case on question (case_reference, asked_at);
create index question_by_customer on question using gin (customers);

create table question_answer (
    id             uuid        primary key,
    code           text        not null references question (code),
    number         int         not null,
    answer         text        not null,
    words          text,
    channel        text        not null,
    actor          jsonb       not null,
    said_by        uuid,
    assurance      text        not null,
    received_at    timestamptz not null,
    at             timestamptz not null,
    -- unread: both boxes ticked, or words beside them: protects until a person has read it
    -- beside: a different answer to a question that was answered: shown beside the first, and nothing follows from it
    standing       text        not null check (standing in ('counts', 'unread', 'read', 'beside')),
    -- what a person read in a provisional answer
    reading_of     uuid        references question_answer (id),
    effect         jsonb       not null,
    unique (code, number)
);

create unique index question_answer_is_read_once on question_answer (reading_of) where reading_of is not null;
