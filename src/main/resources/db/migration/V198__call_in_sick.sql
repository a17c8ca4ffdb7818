-- What a sick call moved is kept as it was before, so that it can be given back.
create table sick_call (
    id        uuid        primary key,
    user_name text        not null references employee,
    called_by text        not null references employee,
    at        timestamptz not null,
    undone_at timestamptz
);
create index sick_call_by_employee on sick_call (user_name, id) where undone_at is null;

create table sick_call_item (
    call     uuid   not null references sick_call,
    item     uuid   not null references work_item on delete cascade,
    queue    text   not null,
    skills   text[] not null,
    decision uuid,
    alarm    text,
    moved_to text   not null,
    primary key (call, item)
);
create index sick_call_item_by_item on sick_call_item (item);
