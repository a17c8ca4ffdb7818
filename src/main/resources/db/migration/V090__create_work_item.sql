-- The work list is a read model: what is open in it can be made anew from the open steps and notices at any time.
-- An item has at most one assignee; "open" is to be done, "waiting" waits with its case, "done" is history for a while.
create table work_item (
    id             uuid        primary key,
    kind           text        not null check (kind in ('step', 'notice')),
    queue          text        not null,
    skills         text[]      not null,
    priority       smallint    not null check (priority between 1 and 9),
    due_at         timestamptz not null,
    promised_at    timestamptz not null,
    missed_at      timestamptz,
    customer_id    uuid,
    case_reference text,
    case_type      text,
    product        text,
    step           text        not null,
    title_en       text        not null,
    title_nl       text        not null,
    channel        text        not null,
    decision       uuid,
    alarm          text,
    assignee       text,
    status         text        not null check (status in ('open', 'waiting', 'done')),
    opened_at      timestamptz not null,
    claimed_at     timestamptz,
    done_at        timestamptz,
    version        bigint      not null default 1,
    check (status <> 'done' or done_at is not null)
);

-- One index for each list, in the order in which it is shown; the ids are in the order of time, so the longest
-- waiting comes first.
create index work_item_to_take on work_item (queue, priority, due_at, id) include (skills)
    where status = 'open' and assignee is null;
create index work_item_of_assignee on work_item (assignee, priority, due_at, id)
    where status = 'open' and assignee is not null;
create index work_item_by_queue on work_item (queue, priority, due_at, id) where status = 'open';
create index work_item_by_queue_and_due on work_item (queue, due_at, id) where status = 'open';
create index work_item_by_priority on work_item (priority, due_at, id) where status = 'open';
create index work_item_by_due on work_item (due_at, id) where status = 'open';
create index work_item_to_escalate on work_item (due_at, id) where status = 'open' and missed_at is null;
create index work_item_by_product on work_item (product, priority, due_at, id) where status = 'open';
create index work_item_of_customer on work_item (customer_id, priority, due_at, id) where status <> 'done';
create index work_item_of_case on work_item (case_reference) where status <> 'done';
create index work_item_to_forget on work_item (done_at) where status = 'done';

-- What routing wants to know of a case's past; it only grows.
create table case_history_for_routing (
    case_reference text primary key,
    refusals       int not null default 0,
    transfers      int not null default 0
);
