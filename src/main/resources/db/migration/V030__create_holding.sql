-- What customers have with the bank. A holding keeps its id whatever becomes of its number; it is never deleted.
-- A holding is closed exactly when it has a moment of closing.
create table holding (
    id        uuid          primary key,
    product   text          not null,
    iban      text          unique,
    status    text          not null check (status in ('open', 'frozen', 'closed')),
    opened_at timestamptz   not null,
    closed_at timestamptz,
    balance   numeric(19, 2) not null default 0,
    overdraft numeric(19, 2) not null default 0 check (overdraft >= 0),
    currency  text          not null default 'EUR',
    cards     int           not null default 0 check (cards >= 0),
    check ((status = 'closed') = (closed_at is not null))
);

create index holding_by_iban_tail on holding (reverse(iban) text_pattern_ops) where iban is not null;

create table holding_party (
    holding_id  uuid        not null references holding (id),
    customer_id uuid        not null references customer (id),
    role        text        not null check (role in ('holder', 'co-holder', 'guardian', 'attorney', 'heir')),
    since       timestamptz not null,
    primary key (holding_id, customer_id, role)
);

create index holding_party_by_customer on holding_party (customer_id, holding_id);

-- The numbers of the accounts that the bank opens itself.
create sequence account_number start 500000001;
