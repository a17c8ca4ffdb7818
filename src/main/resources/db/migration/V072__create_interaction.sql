-- A contact that took place is kept as it happened, also when it is not known with whom; it is matched later, never changed.
create table interaction (
    id             uuid        primary key,
    customer_id    uuid,
    case_reference text,
    direction      text        not null check (direction in ('in', 'out')),
    channel        text        not null,
    actor          jsonb       not null,
    contact_moment text,
    words          text,
    -- as the channel knew the person who could not be found: an e-mail address, a number, a handle
    known_as       text,
    at             timestamptz not null,
    recorded_at    timestamptz not null
);

create index interaction_by_customer on interaction (customer_id, id) where customer_id is not null;
create index interaction_by_case on interaction (case_reference, id) where case_reference is not null;
create index interaction_by_moment on interaction (contact_moment) where contact_moment is not null;
create index interaction_not_matched on interaction (id) where customer_id is null;
