-- What the bank sends is kept as the customer has it: once composed it never changes, only how far it came does.
create table outbound_item (
    id               uuid        primary key,
    -- the same message is made once, however often it is asked for
    idempotency      text        not null unique,
    -- stands on it, so that what comes back is recognised: its question's code, or one of its own
    code             text        not null,
    customer_id      uuid        not null,
    case_reference   text        not null,
    contact_moment   text        not null,
    template         text        not null,
    question         text        references question (code),
    action           text        not null,
    channel          text        not null,
    contact_point_id uuid,
    address_key      text,
    status           text        not null check (status in ('queued', 'sending', 'blocked', 'sent', 'returned', 'failed')),
    why              jsonb,
    -- the message that this one goes out in the place of
    instead_of       uuid        references outbound_item (id),
    created_at       timestamptz not null,
    sent_at          timestamptz,
    seen_at          timestamptz
);

create index outbound_item_by_status on outbound_item (status, id);
create index outbound_item_by_customer on outbound_item (customer_id, id);
create index outbound_item_by_code on outbound_item (code);
create index outbound_item_by_case on outbound_item (case_reference, id);
create index outbound_item_by_moment on outbound_item (contact_moment);
create index outbound_item_waiting_for_contact_point on outbound_item (contact_point_id) where status = 'queued';

-- The words themselves, apart from the item: personal, and erased with the person.
create table outbound_letter (
    outbound_id uuid  primary key references outbound_item (id),
    letter      jsonb not null,
    -- what is on paper; only of what goes by post
    pdf         bytea
);
