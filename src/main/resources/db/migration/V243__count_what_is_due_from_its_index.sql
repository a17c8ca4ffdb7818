-- What a queue has to do by a day is counted by product, kind of case and whose it is without reading the items.
drop index work_item_by_queue_and_due;
create index work_item_by_queue_and_due on work_item (queue, due_at, id) include (product, case_type, assignee, confidential)
    where status = 'open';
