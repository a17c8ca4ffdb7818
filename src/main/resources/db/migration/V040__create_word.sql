-- A word is never changed or deleted: it is withdrawn, ends, or is voided, once; what was said stays as it was said.
-- Words and executions share one order, and a number is taken only under the lock of the keys that it concerns.
create sequence word_order;

-- What is locked by whoever says something about a subject, and by whoever does something to it.
create table customer_word (
    -- customer:<id> or address:<country:postcode:door>
    key     text   primary key collate "C",
    version bigint not null default 0
);

create table word (
    id               uuid        primary key,
    number           bigint      not null unique default nextval('word_order'),
    kind             text        not null check (kind in ('refusal', 'objection', 'opt-in', 'dispute', 'preference')),
    action           text        not null,
    subject_kind     text        not null check (subject_kind in ('account', 'contact-point', 'address', 'customer')),
    subject_id       text        not null,
    purpose          text,
    channel          text,
    -- in whose name; empty for a resident who is no customer
    customer_id      uuid,
    said_by          uuid,
    capacity         text        not null check (capacity in ('holder', 'parent', 'guardian', 'attorney', 'executor', 'heir', 'resident')),
    assurance        text        not null check (assurance in ('none', 'code', 'known', 'strong')),
    said_in          text        not null,
    source_kind      text        not null,
    source_reference text,
    received_at      timestamptz not null,
    recorded_at      timestamptz not null,
    recorded_by      jsonb       not null,
    until            timestamptz,
    condition        text,
    status           text        not null default 'in-force' check (status in ('in-force', 'withdrawn', 'ended', 'voided')),
    ended_at         timestamptz,
    ended_by         text,
    ended_with       text,
    check ((status = 'in-force') = (ended_at is null)),
    check ((customer_id is null) = (capacity = 'resident'))
);

-- What somebody literally said is personal: it sits apart, so that it can be erased while the bare no stays.
create table word_text (
    word_id   uuid primary key references word (id),
    addressee text,
    reason    text,
    verbatim  text
);

-- The keys that were locked when the word was registered; after a merge they are read as the survivor's.
create table word_key (
    word_id uuid not null references word (id),
    key     text not null collate "C",
    primary key (key, word_id)
);

create index word_by_customer on word (customer_id, id) where customer_id is not null;
create index word_by_subject on word (subject_kind, subject_id) where status = 'in-force';
create index word_by_source on word (source_reference) where status = 'in-force' and source_reference is not null;
create index word_that_waits on word (condition, subject_id) where status = 'in-force' and condition is not null;

create function keep_word_as_said() returns trigger language plpgsql as $$
declare
    ending constant text[] := array ['status', 'ended_at', 'ended_by', 'ended_with'];
begin
    if tg_op <> 'UPDATE' then
        raise exception 'A word is never deleted';
    end if;
    if to_jsonb(old) - ending is distinct from to_jsonb(new) - ending then
        raise exception 'A word is never changed';
    end if;
    if old.status <> 'in-force' then
        raise exception 'A word that is % stays so', old.status;
    end if;
    return new;
end
$$;

create function keep_word_key() returns trigger language plpgsql as $$
begin
    raise exception 'The keys of a word never change';
end
$$;

create trigger word_stays_as_said before update or delete on word for each row execute function keep_word_as_said();
create trigger word_is_never_emptied before truncate on word for each statement execute function keep_word_as_said();
create trigger word_key_stays before update or delete on word_key for each row execute function keep_word_key();
create trigger word_key_is_never_emptied before truncate on word_key for each statement execute function keep_word_key();
