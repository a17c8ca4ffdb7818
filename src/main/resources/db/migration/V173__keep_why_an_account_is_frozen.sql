-- An account is frozen exactly as long as somebody's order to freeze it is in force. An order is never deleted: it is
-- lifted, once.
create table holding_freeze (
    id          uuid primary key,
    holding_id  uuid        not null references holding (id),
    ground      text        not null,
    authority   text        not null,
    reference   text        not null,
    amount      numeric(19, 2) check (amount > 0),
    free_amount numeric(19, 2) check (free_amount >= 0),
    -- the ground forbids to tell the customer
    hidden      boolean     not null,
    since       timestamptz not null,
    lifted_at   timestamptz
);

create index holding_freeze_in_force on holding_freeze (holding_id) where lifted_at is null;
