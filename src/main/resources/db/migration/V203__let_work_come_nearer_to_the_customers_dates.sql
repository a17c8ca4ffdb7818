-- When a date of the customer's own makes this work perhaps more urgent: looked at again from that moment on.
alter table work_item add column nearer_at timestamptz;
create index work_item_comes_nearer on work_item (nearer_at, id) where status = 'open' and nearer_at is not null;
