-- Where a contact point was before stays known: the customer is warned there, an erroneous change is put back,
-- and who lives there now can still refuse the post of who left.
create table former_address (
    id               uuid        primary key,
    contact_point_id uuid        not null references contact_point (id),
    customer_id      uuid        not null references customer (id),
    key              text        not null,
    street           text        not null,
    house_number     text        not null,
    addition         text,
    postcode         text        not null,
    city             text        not null,
    country          text        not null,
    left_at          timestamptz not null
);

create index former_address_by_contact_point on former_address (contact_point_id, id);
create index former_address_by_customer on former_address (customer_id, key);
