-- A version of a form is its content: a step that opened with it keeps it, whatever the files of a node say later.
create table form_version (
    case_type   text        not null,
    step        text        not null,
    version     text        not null,
    content     text        not null,
    created_at  timestamptz not null,
    primary key (case_type, step, version)
);
