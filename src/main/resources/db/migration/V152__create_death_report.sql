-- That somebody may have died. It counts from the moment that it is said until it turns out to be wrong; it changes under
-- the lock of the words of those whom it concerns.
create table death_report (
    case_reference text        primary key,
    customer_id    uuid        not null,
    status         text        not null check (status in ('reported', 'confirmed', 'settled', 'undone')),
    reported_at    timestamptz not null,
    -- what was frozen because of it, so that exactly that is let go again
    secured        uuid[]      not null default '{}'
);
create index death_report_of_customer on death_report (customer_id) where status <> 'undone';
