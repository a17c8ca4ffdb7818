-- After a switch to another bank what comes in is sent on to the new account, until the last day that was agreed. A
-- redirection is never changed; a later one of the same holding counts instead of it.
create table account_redirection (
    id         uuid        primary key,
    holding_id uuid        not null references holding (id),
    to_iban    text        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null check (until_at > from_at)
);

create index account_redirection_by_holding on account_redirection (holding_id, from_at desc);

-- Where a payment was sent on to; null when it was not.
alter table payment_in add column redirected_to text check (redirected_to is null or not returned);
