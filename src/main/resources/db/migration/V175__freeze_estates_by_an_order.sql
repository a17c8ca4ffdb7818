-- An account that is frozen after a death is so by an order too: whoever looks at it sees why, and lifting it leaves the
-- orders of others alone. Accounts that were frozen before orders were kept get one of the bank's own.
insert into holding_freeze (id, holding_id, ground, authority, reference, hidden, since)
select gen_random_uuid(), account, 'death', 'Draad', case_reference, false, reported_at
from death_report cross join unnest(secured) account
where status in ('reported', 'confirmed');

alter table death_report drop column secured;

insert into holding_freeze (id, holding_id, ground, authority, reference, hidden, since)
select gen_random_uuid(), id, 'unknown', 'core-banking', 'before orders were kept', false, now()
from holding h
where status = 'frozen' and not exists (select from holding_freeze f where f.holding_id = h.id and lifted_at is null);

create index holding_freeze_of_reference on holding_freeze (reference) where lifted_at is null;
