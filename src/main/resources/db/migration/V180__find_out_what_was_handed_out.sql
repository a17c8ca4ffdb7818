-- What was handed out and will never be answered for is in doubt, until a person has found out how it ended.
alter table action_execution
    -- until when whoever it was handed out to has it; null when it never left this database
    add column answer_by timestamptz,
    drop constraint action_execution_status_check,
    add constraint action_execution_status_check
        check (status in ('done', 'sending', 'sent', 'under-way', 'in-doubt', 'not-done'));

create or replace function keep_execution() returns trigger language plpgsql as $$
declare
    later constant text[] := array ['status', 'ended_at', 'restoring_case', 'answer_by'];
begin
    if tg_op <> 'UPDATE' then
        raise exception 'An execution is never deleted';
    end if;
    if to_jsonb(old) - later is distinct from to_jsonb(new) - later then
        raise exception 'An execution is never changed';
    end if;
    if old.status <> new.status and (old.status, new.status) not in
            (('sending', 'sent'), ('sending', 'not-done'), ('under-way', 'done'), ('under-way', 'not-done'),
             ('under-way', 'in-doubt'), ('in-doubt', 'done'), ('in-doubt', 'not-done')) then
        raise exception 'An execution that is % cannot become %', old.status, new.status;
    end if;
    return new;
end
$$;

update action_execution e
set answer_by = coalesce((select p.expires_at from closing_permit p where p.execution_id = e.id), e.executed_at)
where e.status = 'under-way';

drop index action_execution_by_attempt;
create index action_execution_by_attempt on action_execution (attempt)
    where status in ('sending', 'under-way', 'in-doubt');
create index action_execution_to_answer on action_execution (answer_by) where status = 'under-way';
create index action_execution_in_doubt on action_execution (id) where status = 'in-doubt';

-- What a word met when it was said: it came too late for this, or this was under way; how that ended is read there.
create table word_met (
    word_id      uuid primary key references word (id),
    execution_id uuid not null references action_execution (id)
);

-- What a person found out of something in doubt, an effect or an execution; it is said once.
create table effect_settlement (
    effect_id  uuid        primary key,
    done       boolean     not null,
    note       text,
    settled_by jsonb       not null,
    settled_at timestamptz not null
);
