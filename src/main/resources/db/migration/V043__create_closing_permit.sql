-- A permit lets the core system close one account once, until it expires; the account is under way as long as that lasts.
create table closing_permit (
    id           uuid        primary key,
    account_id   uuid        not null,
    execution_id uuid        not null references action_execution (id),
    given_to     text        not null,
    given_at     timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    closed_at    timestamptz
);
create index closing_permit_by_account on closing_permit (account_id, given_at desc);
create index closing_permit_by_execution on closing_permit (execution_id);
