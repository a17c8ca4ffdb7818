-- A filter belongs to who made it; shared with a team, everybody in it has it too. What it finds is never kept.
create table saved_filter (
    id         uuid        primary key,
    name       text        not null,
    query      text        not null,
    owner      text        not null references employee,
    team       text        references team,
    created_at timestamptz not null
);
create index saved_filter_by_owner on saved_filter (owner, id);
create index saved_filter_by_team on saved_filter (team, id) where team is not null;

-- What somebody opened of the work list; what they did not is unread.
create table work_seen (
    user_name text not null,
    item      uuid not null references work_item on delete cascade,
    primary key (item, user_name)
);

create index work_item_waiting on work_item (queue, priority, due_at, id) where status = 'waiting' and performer = 'customer';
create index work_item_waiting_by_due on work_item (queue, due_at, id) where status = 'waiting' and performer = 'customer';
create index work_item_by_case_type on work_item (case_type, priority, due_at, id) where status = 'open';
create index work_item_done on work_item (assignee, done_at) where status = 'done';
