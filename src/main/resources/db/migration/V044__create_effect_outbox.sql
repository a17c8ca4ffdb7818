-- An effect outside this database is promised with its step, committed as sending before anything leaves, and as sent
-- after. What is found sending is settled with the other side or by a person: nothing is silently done twice.
create table effect_outbox (
    id             uuid        primary key,
    kind           text        not null,
    action         text        not null,
    subject_kind   text        not null,
    subject_id     text        not null,
    customer_id    uuid        not null,
    case_reference text,
    payload        text        not null,
    status         text        not null default 'waiting'
        check (status in ('waiting', 'sending', 'sent', 'refused', 'failed', 'in-doubt')),
    attempts       int         not null default 0,
    not_before     timestamptz not null,
    execution_id   uuid        references action_execution (id),
    -- who is sending, and until when nobody else may ask what became of it
    sender         text,
    sending_until  timestamptz,
    why            text,
    promised_at    timestamptz not null,
    ended_at       timestamptz
);
create index effect_outbox_to_do on effect_outbox (not_before, id) where status = 'waiting';
create index effect_outbox_sending on effect_outbox (sending_until) where status = 'sending';
create index effect_outbox_in_doubt on effect_outbox (promised_at) where status = 'in-doubt';
