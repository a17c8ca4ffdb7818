-- One person is in one conversation at a time: the database sees to it, whoever books at the same moment.
create extension if not exists btree_gist;

-- When employees can be booked, and how: branch, video, phone.
create table office_hours (
    user_name text   not null references employee,
    weekday   int    not null check (weekday between 1 and 7),
    opens     time   not null,
    closes    time   not null check (closes > opens),
    ways      text[] not null,
    place     text,
    primary key (user_name, weekday, opens)
);

create table absence (
    user_name text      not null references employee,
    during    tstzrange not null,
    exclude using gist (user_name with =, during with &&)
);

create table appointment (
    id             uuid        primary key,
    case_reference text        not null,
    customer_id    uuid        not null references customer (id),
    subject        text        not null,
    way            text        not null check (way in ('branch', 'video', 'phone')),
    place          text,
    user_name      text        not null references employee,
    during         tstzrange   not null,
    status         text        not null check (status in ('booked', 'moved', 'held', 'missed', 'cancelled')),
    -- counts the changes, for the customer's calendar
    revision       int         not null default 0,
    booked_at      timestamptz not null,
    constraint one_conversation_at_a_time exclude using gist (user_name with =, during with &&) where (status = 'booked'),
    constraint one_place_at_a_time exclude using gist (customer_id with =, during with &&) where (status = 'booked')
);

create index appointment_by_case on appointment (case_reference, id);
create index appointment_by_customer on appointment (customer_id, id);

-- The adviser stays the customer's own.
create table own_adviser (
    customer_id uuid        not null references customer (id),
    subject     text        not null,
    user_name   text        not null references employee,
    since       timestamptz not null,
    primary key (customer_id, subject)
);
