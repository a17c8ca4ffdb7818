-- Every look at a customer is written down before it is shown, and never changed.
create table customer_read_log (
    id             bigint      generated always as identity primary key,
    customer_id    uuid        not null,
    at             timestamptz not null,
    actor_kind     text        not null,
    actor_id       text        not null,
    actor_name     text        not null,
    channel        text        not null,
    what           text        not null,
    reason         text,
    case_reference text
);

create index customer_read_log_by_customer on customer_read_log (customer_id, id desc);
