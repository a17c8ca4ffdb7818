-- What was promised by a day has one home, with or without a case, by the bank or by the customer. It is still kept or
-- broken once, and never changed.
alter table agreement
    alter column case_reference drop not null,
    add column customer_id uuid references customer (id),
    -- since when it is work for whoever made it
    add column raised_at   timestamptz;

update agreement set customer_id = (select c.customer_id from customer_case c where c.reference = agreement.case_reference);
alter table agreement alter column customer_id set not null;

insert into agreement (id, customer_id, case_reference, text, side, due, actor_kind, actor_id, actor_name, channel, at,
                       raised_at, kept, ended_by, ended_at)
select p.id, p.customer_id, p.case_reference, p.text, 'bank', p.promised_for, 'employee', p.promised_by,
       coalesce(e.name, p.promised_by), p.channel, p.at, p.at,
       case when p.kept_at is not null then true end,
       case when p.kept_at is not null then coalesce(e.name, p.promised_by) end,
       p.kept_at
from promise p left join employee e on e.user_name = p.promised_by;
drop table promise;

create index agreement_of_customer on agreement (customer_id, id);
create index agreement_by_maker on agreement (actor_id, due) where side = 'bank';
create index agreement_to_raise on agreement (due, id) where kept is null and raised_at is null;
