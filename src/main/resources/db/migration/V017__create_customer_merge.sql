-- A merge moves nothing: it says that a duplicate is the survivor, until it is undone. Only a customer that stands by
-- itself can be merged, into another that stands by itself, so that no loop can come about.
create table customer_merge (
    id             uuid        primary key,
    duplicate_id   uuid        not null references customer (id),
    survivor_id    uuid        not null references customer (id),
    merged_at      timestamptz not null,
    merged_by      text        not null,
    undoable_until timestamptz not null,
    undone_at      timestamptz,
    undone_by      text,
    check (duplicate_id <> survivor_id)
);

create unique index customer_merge_in_force on customer_merge (duplicate_id) where undone_at is null;
create index customer_merge_by_survivor on customer_merge (survivor_id) where undone_at is null;
