-- How somebody at the desk became known to the bank; what was found is never changed.
create table identification (
    id          uuid        primary key,
    customer_id uuid        not null references customer (id),
    way         text        not null,
    gave        text        not null check (gave in ('code', 'known', 'strong')),
    -- what was right or what was shown, by name; never what it said
    evidence    text[]      not null,
    channel     text        not null,
    employee    text        not null,
    at          timestamptz not null
);
create index identification_by_customer on identification (customer_id, id);

-- What an employee promised to do for a customer is work of theirs until it is done. A promise is kept once, and never
-- changed: a new day is a new promise.
create table promise (
    id             uuid        primary key,
    customer_id    uuid        not null references customer (id),
    case_reference text,
    text           text        not null,
    promised_for   date        not null,
    promised_by    text        not null,
    channel        text        not null,
    at             timestamptz not null,
    kept_at        timestamptz
);
create index promise_by_customer on promise (customer_id, id);
create index promise_by_case on promise (case_reference, id) where case_reference is not null;
create index promise_by_employee on promise (promised_by, promised_for);
