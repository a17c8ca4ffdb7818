-- A question that comes twice is answered as it was the first time; without a finding somebody still has to look.
create table local_inquiry (
    idempotency_key text primary key,
    kind            text        not null,
    finding         jsonb,
    at              timestamptz not null
);
