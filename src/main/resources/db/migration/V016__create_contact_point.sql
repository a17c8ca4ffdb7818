-- Two spellings of one address, e-mail address or telephone number have the same key.
-- Quality is what the bank saw (returned mail, bounces); it is never a wish of the customer.
create table contact_point (
    id             uuid        primary key,
    customer_id    uuid        not null references customer (id),
    kind           text        not null check (kind in ('post', 'email', 'phone', 'social')),
    key            text        not null,
    value          text,
    street         text,
    house_number   text,
    addition       text,
    postcode       text,
    city           text,
    country        text,
    quality        text        not null default 'ok' check (quality in ('ok', 'suspect', 'undeliverable')),
    quality_since  timestamptz,
    quality_reason text,
    changed_at     timestamptz not null,
    check ((kind = 'post') = (value is null)),
    check (kind <> 'post' or (street is not null and house_number is not null and postcode is not null
        and city is not null and country is not null))
);

create index contact_point_by_customer on contact_point (customer_id, id);
create index contact_point_by_key on contact_point (kind, key text_pattern_ops, customer_id);
