-- How much work lies in each queue is the sum of these rows: every change of the list adds what it changed and waits for
-- nobody; now and then many rows are folded into one with the same sum.
create table work_tally (
    id           bigint  generated always as identity primary key,
    queue        text    not null,
    confidential boolean not null,
    open         bigint  not null,
    -- of these: in nobody's hands
    free         bigint  not null,
    -- of these: known to be late
    missed       bigint  not null
);

create function keep_work_tally() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into work_tally (queue, confidential, open, free, missed)
        select queue, confidential, count(*), count(*) filter (where assignee is null), count(missed_at)
        from added where status = 'open' group by queue, confidential;
    elsif tg_op = 'DELETE' then
        insert into work_tally (queue, confidential, open, free, missed)
        select queue, confidential, -count(*), -count(*) filter (where assignee is null), -count(missed_at)
        from removed where status = 'open' group by queue, confidential;
    else
        insert into work_tally (queue, confidential, open, free, missed)
        select queue, confidential, sum(way), coalesce(sum(way) filter (where assignee is null), 0),
               coalesce(sum(way) filter (where missed_at is not null), 0)
        from (
            select queue, confidential, assignee, missed_at, 1 as way from added where status = 'open'
            union all
            select queue, confidential, assignee, missed_at, -1 from removed where status = 'open'
        ) change
        group by queue, confidential
        having sum(way) <> 0 or coalesce(sum(way) filter (where assignee is null), 0) <> 0
            or coalesce(sum(way) filter (where missed_at is not null), 0) <> 0;
    end if;
    return null;
end
$$;

create trigger work_item_added after insert on work_item
    referencing new table as added for each statement execute function keep_work_tally();
create trigger work_item_removed after delete on work_item
    referencing old table as removed for each statement execute function keep_work_tally();
create trigger work_item_changed after update on work_item
    referencing old table as removed new table as added for each statement execute function keep_work_tally();

insert into work_tally (queue, confidential, open, free, missed)
select queue, confidential, count(*), count(*) filter (where assignee is null), count(missed_at)
from work_item where status = 'open' group by queue, confidential;
