-- What a customer likes, with who said so and until when. An interest is never deleted: it is withdrawn or it ends.
-- What a customer refuses is not here: that is a word.
create table preference (
    customer_id       uuid        primary key references customer (id),
    service_channel   text,
    marketing_channel text,
    source            text        not null,
    said_at           timestamptz not null
);

create table interest (
    id           uuid        primary key,
    customer_id  uuid        not null references customer (id),
    topic        text        not null,
    source       text        not null,
    said_at      timestamptz not null,
    until        timestamptz,
    withdrawn_at timestamptz
);

create index interest_by_customer on interest (customer_id, id);
create unique index interest_that_counts on interest (customer_id, topic) where withdrawn_at is null;
