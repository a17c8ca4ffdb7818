-- What kept a customer from completing a step is kept without the answers themselves; that they are stuck is said once a step.
create table step_trouble (
    id            uuid        primary key,
    step_id       uuid        not null references case_step,
    -- [{field, code}]
    fields        jsonb       not null,
    contradictory boolean     not null,
    channel       text        not null,
    at            timestamptz not null
);
create index step_trouble_of_step on step_trouble (step_id, id);

create table stuck_step (
    id             uuid        primary key,
    step_id        uuid        not null unique references case_step,
    case_reference text        not null references customer_case,
    because        text        not null,
    offer_en       text        not null,
    offer_nl       text        not null,
    decision       uuid        not null,
    channel        text        not null,
    at             timestamptz not null,
    ended_at       timestamptz,
    ended_by       text
);
create index stuck_step_of_case on stuck_step (case_reference) where ended_at is null;
