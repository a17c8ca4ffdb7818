-- Closing settles: interest is booked, what is left is paid out to a known account, cards, orders and mandates end. Each
-- settlement is kept as it was made; it is undone once, when the account is restored and the money comes back.
alter table holding
    add column accrued_interest numeric(19, 2) not null default 0,
    add column arrears          numeric(19, 2) not null default 0 check (arrears >= 0);

create table account_settlement (
    id              uuid           primary key,
    holding_id      uuid           not null references holding (id),
    balance         numeric(19, 2) not null,
    interest        numeric(19, 2) not null,
    paid_out        numeric(19, 2) not null check (paid_out >= 0 and paid_out = balance + interest),
    paid_to         text,
    currency        text           not null,
    cards           int            not null,
    standing_orders int            not null,
    direct_debits   int            not null,
    settled_at      timestamptz    not null,
    undone_at       timestamptz,
    -- no money goes where nobody knows
    check (paid_out = 0 or paid_to is not null)
);

create unique index account_settlement_that_counts on account_settlement (holding_id) where undone_at is null;

alter table standing_order add column ended_by uuid references account_settlement (id);
alter table direct_debit add column ended_by uuid references account_settlement (id);
create index standing_order_ended_by on standing_order (ended_by) where ended_by is not null;
create index direct_debit_ended_by on direct_debit (ended_by) where ended_by is not null;
