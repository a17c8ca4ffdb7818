-- What became late and was not marked yet is counted per queue from the index by which it is marked, without reading the items.
drop index work_item_to_escalate;
create index work_item_to_escalate on work_item (due_at, id) include (queue, confidential)
    where status = 'open' and missed_at is null;
