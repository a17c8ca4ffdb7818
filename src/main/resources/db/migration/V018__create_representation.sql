-- Who may speak for whom, about what and until when; an ended representation stays as it was.
create table representation (
    id           uuid        primary key,
    customer_id  uuid        not null references customer (id),
    by_id        uuid        not null references customer (id),
    capacity     text        not null check (capacity in ('guardian', 'attorney', 'parent', 'executor', 'heir')),
    -- both empty: everything
    accounts     uuid[]      not null default '{}',
    actions      text[]      not null default '{}',
    since        timestamptz not null,
    until        timestamptz,
    recorded_by  text        not null,
    ended_at     timestamptz,
    ended_by     text,
    check (customer_id <> by_id)
);

create index representation_by_customer on representation (customer_id, id);
create index representation_by_representative on representation (by_id, id);
