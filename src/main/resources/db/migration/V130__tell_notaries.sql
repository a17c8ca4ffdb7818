-- A notary gets each message once: the key is the same for every attempt.
create table notary_message (
    idempotency_key text primary key,
    case_reference  text        not null,
    kind            text        not null check (kind in ('instruct-notary', 'pay-to-notary', 'recall-funds')),
    notary          text        not null,
    amount          numeric(14, 2),
    at              timestamptz not null,
    check ((amount is null) = (kind = 'instruct-notary'))
);
create index notary_message_by_case on notary_message (case_reference, at);
