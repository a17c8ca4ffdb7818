-- A case belongs to one customer for ever (a merge changes who that canonically is, not this row); what it knows only grows by steps.
create table customer_case (
    reference     text primary key,
    type          text        not null,
    product       text        not null,
    customer_id   uuid        not null,
    initiative    text        not null check (initiative in ('bank', 'holder')),
    status        text        not null check (status in ('open', 'paused', 'completed', 'withdrawn')),
    started_in    text        not null,
    started_with  text        not null check (started_with in ('none', 'code', 'known', 'strong')),
    last_in       text        not null,
    owner         text,
    handover_code text unique,
    version       bigint      not null default 1,
    data          jsonb       not null default '{}',
    opened_at     timestamptz not null,
    ended_at      timestamptz,
    end_event     text,
    check ((ended_at is null) = (status in ('open', 'paused')))
);
create index customer_case_by_customer on customer_case (customer_id, opened_at desc);
create index customer_case_by_account on customer_case ((data ->> 'account')) where data ? 'account';

-- A step is completed once or cancelled once; its id is its work item's id.
create table case_step (
    id             uuid primary key,
    case_reference text        not null references customer_case,
    task_id        text        not null unique,
    key            text        not null,
    title_en       text        not null,
    title_nl       text        not null,
    performer      text        not null check (performer in ('customer', 'employee')),
    contact_moment text,
    produces       text,
    form_version   text,
    status         text        not null check (status in ('open', 'completed', 'cancelled')),
    draft_version  bigint      not null default 0,
    opened_at      timestamptz not null,
    completed_at   timestamptz,
    completed_by   text,
    completed_in   text,
    check ((completed_at is null) = (status = 'open'))
);
create index case_step_by_case on case_step (case_reference, opened_at);
create index case_step_open on case_step (id) where status = 'open';

-- What somebody typed is kept as typed, field by field, also when it is not valid (yet).
create table step_draft (
    step_id    uuid        not null references case_step,
    field      text        not null,
    value      jsonb       not null,
    version    bigint      not null,
    actor_kind text        not null,
    actor_id   text        not null,
    actor_name text        not null,
    channel    text        not null,
    at         timestamptz not null,
    primary key (step_id, field)
);

-- An intermediate product never changes: a new version of it is a new row.
create table intermediate_product (
    case_reference text        not null references customer_case,
    kind           text        not null,
    version        int         not null,
    hash           text        not null,
    data           jsonb       not null,
    produced_in    text        not null,
    produced_by    text        not null,
    at             timestamptz not null,
    primary key (case_reference, kind, version)
);

-- What was said in a conversation: for colleagues, or for the customer as well.
create table case_note (
    id                  uuid primary key,
    case_reference      text        not null references customer_case,
    text                text        not null,
    visible_to_customer boolean     not null,
    actor_kind          text        not null,
    actor_id            text        not null,
    actor_name          text        not null,
    channel             text        not null,
    at                  timestamptz not null
);
create index case_note_by_case on case_note (case_reference, at);

-- A document is kept as received, with its hash; what it is was read from its content, not from its name.
create table case_document (
    id             uuid primary key,
    case_reference text        not null references customer_case,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    content        bytea       not null,
    actor_kind     text        not null,
    actor_id       text        not null,
    channel        text        not null,
    at             timestamptz not null
);
create index case_document_by_case on case_document (case_reference, at);
