-- Each item that came back is kept; as long as the contact point is not right again there is one check of the address.
create table mail_return (
    id               uuid        primary key,
    outbound_id      uuid        references outbound_item (id),
    customer_id      uuid,
    contact_point_id uuid,
    address_key      text,
    reason           text        not null check (reason in ('unknown', 'moved', 'deceased', 'refused', 'undeliverable')),
    address_check    text,
    channel          text        not null,
    actor            jsonb       not null,
    at               timestamptz not null
);

create index mail_return_by_contact_point on mail_return (contact_point_id, id);
create index mail_return_by_address on mail_return (address_key);
