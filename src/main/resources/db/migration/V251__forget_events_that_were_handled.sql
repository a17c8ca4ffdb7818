-- An event that was handled is deleted from now on: what is here still has to be done.
delete from event_publication where completion_date is not null;
drop index event_publication_by_completion_date_idx;
create index event_publication_by_status_idx on event_publication (status, publication_date);
