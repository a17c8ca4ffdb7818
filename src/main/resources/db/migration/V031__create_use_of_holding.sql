-- What shows that a holding is used. A payment in is never changed; one for a closed holding is kept as returned.
create table payment_in (
    id          uuid           primary key,
    holding_id  uuid           not null references holding (id),
    amount      numeric(19, 2) not null check (amount > 0),
    currency    text           not null,
    payer       text           not null,
    description text           not null,
    at          timestamptz    not null,
    received_at timestamptz    not null,
    returned    boolean        not null
);

create index payment_in_by_holding on payment_in (holding_id, at desc);
create index payment_in_returned on payment_in (holding_id, at) where returned;

create table standing_order (
    id         uuid           primary key,
    holding_id uuid           not null references holding (id),
    amount     numeric(19, 2) not null check (amount > 0),
    currency   text           not null,
    payee      text           not null,
    every      text           not null check (every in ('week', 'month', 'quarter', 'year')),
    ends_at    timestamptz
);

create index standing_order_by_holding on standing_order (holding_id);

create table direct_debit (
    id         uuid        primary key,
    holding_id uuid        not null references holding (id),
    creditor   text        not null,
    mandate    text        not null,
    ends_at    timestamptz,
    unique (holding_id, creditor, mandate)
);

create table holding_link (
    id          uuid primary key,
    holding_id  uuid not null references holding (id),
    kind        text not null,
    description text not null,
    linked_id   uuid references holding (id),
    check (linked_id <> holding_id)
);

create index holding_link_by_holding on holding_link (holding_id);
