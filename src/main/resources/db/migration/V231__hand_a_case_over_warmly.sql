-- A case is handed over by two people: until the receiver has said yes, the giver owns it and can be reached. What was
-- asked is never changed; it ends once.
create table hand_over (
    id             uuid        primary key,
    case_reference text        not null references customer_case (reference),
    giver          text        not null,
    receiver       text        not null,
    why            text        not null,
    expected       text        not null,
    asked_by       text        not null,
    channel        text        not null,
    asked_at       timestamptz not null,
    ended_as       text        check (ended_as in ('accepted', 'declined', 'withdrawn', 'lapsed')),
    ended_by       text,
    ended_at       timestamptz,
    answer         text,
    check ((ended_as is null) = (ended_at is null) and (ended_as is null) = (ended_by is null)),
    check (giver <> receiver)
);
-- one at a time
create unique index hand_over_open on hand_over (case_reference) where ended_as is null;
create index hand_over_of_case on hand_over (case_reference, id);
