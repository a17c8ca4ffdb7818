-- A key of a client is answered once per path: the row is written in the transaction of the effect that it stands for.
create table idempotency_key (
    client       text        not null,
    path         text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int,
    headers      jsonb,
    body         bytea,
    at           timestamptz not null default now(),
    primary key (client, path, key)
);
create index idempotency_key_by_age on idempotency_key (at);
