-- Who got in touch is found out once, by a person, when nothing that the bank knows told it.
alter table interaction
    add column settled_at timestamptz,
    add column settled_by text;
drop index interaction_not_matched;
create index interaction_not_matched on interaction (id) where customer_id is null and settled_at is null;

-- A word with a condition that nobody could read is read once. It stays as it was said; what was read in it is a word of its own.
create table word_reading (
    word_id uuid        primary key references word,
    meaning text        not null check (meaning in ('full', 'until', 'event')),
    became  uuid        references word,
    read_by text        not null,
    at      timestamptz not null
);
