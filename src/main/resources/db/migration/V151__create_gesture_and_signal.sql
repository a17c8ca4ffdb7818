-- A gesture is written down with what it was for, who thought of it and who agreed; it is never changed.
create table gesture (
    id             uuid          primary key,
    case_reference text          not null,
    customer_id    uuid          not null,
    kind           text          not null check (kind in ('money', 'flowers')),
    amount         numeric(19, 2) not null check (amount >= 0),
    account        uuid,
    proposed_by    text          not null,
    approved_by    text,
    given_at       timestamptz   not null,
    check (approved_by is null or approved_by <> proposed_by)
);
create index gesture_of_case on gesture (case_reference);
create index gesture_of_customer on gesture (customer_id, id);

-- What somebody saw go wrong at a contact moment, in their own words, for whoever answers for that moment.
create table signal (
    id             uuid        primary key,
    contact_moment text        not null,
    words          text        not null,
    given_by       text        not null,
    channel        text        not null,
    at             timestamptz not null
);
create index signal_of_moment on signal (contact_moment, id);
