-- An extra step is asked for once for each reason in a case; what was asked never changes, its answer comes once.
create table extra_step (
    id             uuid        primary key,
    case_reference text        not null references customer_case,
    because        text        not null,
    kind           text        not null,
    skill          text,
    question_en    text        not null,
    question_nl    text        not null,
    asked_by       text        not null,
    decision       uuid,
    about_step     uuid,
    step_id        uuid        unique,
    answer         text,
    at             timestamptz not null,
    unique (case_reference, because)
);

-- What rules want to know of a case's past besides; these only grow too.
alter table case_history_for_routing
    add column resumptions int not null default 0,
    add column switches    int not null default 0;

create table customer_history_for_routing (
    customer_id   uuid primary key,
    returned_mail int  not null default 0
);

-- Who had the work before, and since when: passing it on without having done anything is counted.
alter table work_item
    add column last_holder     text,
    add column last_held_since timestamptz;

create index employee_skill_by_skill on employee_skill (skill);
