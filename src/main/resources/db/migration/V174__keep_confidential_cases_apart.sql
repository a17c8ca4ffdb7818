-- A confidential case is known to those who must know it only: it is in no list, timeline, search or export of others.
alter table customer_case add column confidential boolean not null default false;
alter table work_item add column confidential boolean not null default false;
