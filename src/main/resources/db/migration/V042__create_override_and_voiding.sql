-- What goes against a customer's word needs two people: the second is never the first, and each is used once.
create table override (
    id             uuid        primary key,
    -- the refusal that it goes against; empty for an action of class mandated that nobody refused
    word_id        uuid        references word (id),
    action         text        not null,
    subject_kind   text        not null,
    subject_id     text        not null,
    customer_id    uuid        not null,
    ground         text        not null,
    reference      text,
    hidden         boolean     not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    approved_by    text,
    approved_at    timestamptz,
    used_at        timestamptz,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (used_at is null or approved_at is not null)
);

create index override_that_waits on override (subject_kind, subject_id, action) where used_at is null;

create table voiding (
    id          uuid        primary key,
    word_id     uuid        not null references word (id),
    why         text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);
create unique index voiding_that_waits on voiding (word_id) where approved_at is null;
