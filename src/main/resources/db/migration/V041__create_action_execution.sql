-- Everything that was done and could have been refused is here, written in the transaction that did it, or that let it
-- go out of our hands. An execution is never deleted, and only how it ended is filled in later.
create table action_execution (
    id             uuid        primary key,
    number         bigint      not null unique default nextval('word_order'),
    action         text        not null,
    subject_kind   text        not null,
    subject_id     text        not null,
    xid            xid8        not null,
    attempt        text        not null,
    case_reference text,
    customer_id    uuid        not null,
    -- done: in this database; sending, sent: an effect outside it; under-way: handed out to somebody else;
    -- not-done: it went out of our hands and surely never happened
    status         text        not null check (status in ('done', 'sending', 'sent', 'under-way', 'not-done')),
    -- of an action done in spite of a no
    override_id    uuid,
    ground         text,
    hidden         boolean     not null default false,
    -- others did it without asking: what an alarm was raised for
    without_permit boolean     not null default false,
    executed_at    timestamptz not null,
    ended_at       timestamptz,
    -- the case that was promised to whoever said no after it
    restoring_case text,
    check ((override_id is null) = (ground is null))
);

create index action_execution_by_subject on action_execution (subject_kind, subject_id, number desc);
create index action_execution_by_attempt on action_execution (attempt) where status in ('sending', 'under-way');
create index action_execution_by_case on action_execution (case_reference, number) where case_reference is not null;

create function keep_execution() returns trigger language plpgsql as $$
declare
    later constant text[] := array ['status', 'ended_at', 'restoring_case'];
begin
    if tg_op <> 'UPDATE' then
        raise exception 'An execution is never deleted';
    end if;
    if to_jsonb(old) - later is distinct from to_jsonb(new) - later then
        raise exception 'An execution is never changed';
    end if;
    if old.status <> new.status and (old.status, new.status) not in
            (('sending', 'sent'), ('sending', 'not-done'), ('under-way', 'done'), ('under-way', 'not-done')) then
        raise exception 'An execution that is % cannot become %', old.status, new.status;
    end if;
    return new;
end
$$;

create trigger action_execution_stays before update or delete on action_execution
    for each row execute function keep_execution();
create trigger action_execution_is_never_emptied before truncate on action_execution
    for each statement execute function keep_execution();

-- A verdict is kept in its decision; when the step that it was given in was rolled back, this note remains.
create table attempt_note (
    id             uuid        primary key,
    attempt        text        not null,
    action         text        not null,
    subject_kind   text        not null,
    subject_id     text        not null,
    case_reference text,
    verdict        text        not null check (verdict in ('allowed', 'refused')),
    decision_id    uuid        not null,
    at             timestamptz not null
);

create index attempt_note_by_case on attempt_note (case_reference, at) where case_reference is not null;
