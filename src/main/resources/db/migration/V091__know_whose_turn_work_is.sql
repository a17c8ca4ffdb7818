-- A step that waits for the customer is on the list too, as waiting: nobody takes it, and everybody sees by when.
alter table work_item add column performer text not null default 'employee'
    check (performer in ('customer', 'employee'));
