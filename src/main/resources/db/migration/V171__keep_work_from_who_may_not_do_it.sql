-- Who may not take this item, whatever their skills: for instance who did the step that it looks at again.
alter table work_item add column not_for text[] not null default '{}';
