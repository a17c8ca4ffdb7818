-- An agreement is never changed: it is kept or broken once, and that stands beside what was agreed.
create table agreement (
    id uuid primary key,
    case_reference text not null references customer_case (reference),
    text text not null,
    side text not null check (side in ('bank', 'customer')),
    due date not null,
    actor_kind text not null,
    actor_id text not null,
    actor_name text not null,
    channel text not null,
    at timestamptz not null,
    kept boolean,
    ended_by text,
    ended_at timestamptz,
    check ((kept is null) = (ended_by is null) and (kept is null) = (ended_at is null))
);

create index agreement_of_case on agreement (case_reference, due);
