-- An employee is one person with one user name for ever: history names them, so they are never deleted.
-- A skill counts up to and including its last day.
create table employee (
    user_name      text        primary key,
    password_hash  text        not null,
    name           text        not null,
    channel        text        not null,
    language       text        not null check (language in ('nl', 'en')),
    presence       text        not null default 'present' check (presence in ('present', 'away', 'sick')),
    presence_since timestamptz not null default now(),
    most_work      int         check (most_work > 0)
);

create table employee_role (
    user_name text not null references employee,
    role      text not null,
    primary key (user_name, role)
);

create table employee_skill (
    user_name text not null references employee,
    skill     text not null,
    until     date,
    primary key (user_name, skill)
);

create table team (
    id      text primary key,
    name_en text not null,
    name_nl text not null
);

create table team_queue (
    team           text    not null references team,
    queue          text    not null,
    answers_for_it boolean not null default true,
    primary key (team, queue)
);
create index team_queue_by_queue on team_queue (queue);
-- One team answers for a queue, however many help with it.
create unique index team_queue_one_answers on team_queue (queue) where answers_for_it;

create table team_member (
    team      text    not null references team,
    user_name text    not null references employee,
    leads     boolean not null default false,
    primary key (team, user_name)
);
create index team_member_by_user_name on team_member (user_name);
