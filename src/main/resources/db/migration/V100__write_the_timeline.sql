-- Each customer's entries are numbered without a gap, in the order in which they were committed; an entry never changes.
create table customer_timeline (
    customer_id uuid primary key,
    last_number bigint not null
);

create table timeline_entry (
    customer_id    uuid        not null,
    number         bigint      not null,
    at             timestamptz not null,
    channel        text        not null,
    actor_kind     text        not null,
    actor_id       text        not null,
    actor_name     text        not null,
    kind           text        not null,
    case_reference text,
    contact_moment text,
    data           jsonb       not null,
    primary key (customer_id, number)
);
create index timeline_entry_by_case on timeline_entry (case_reference, at) where case_reference is not null;
