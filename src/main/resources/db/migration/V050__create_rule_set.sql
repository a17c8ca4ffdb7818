-- A version of a rule set is its content: it never changes and is never deleted, so every decision can be replayed.
-- Exactly one version of each rule set is in force.
create table rule_set_version (
    name        text        not null,
    version     text        not null,
    content     jsonb       not null,
    created_at  timestamptz not null default now(),
    primary key (name, version)
);

create table rule_set_in_force (
    name         text        primary key,
    version      text        not null,
    -- the packaged content that was seen last: only when that changes does the package take over from a release
    packaged     text,
    activated_at timestamptz not null default now(),
    foreign key (name, version) references rule_set_version (name, version)
);
