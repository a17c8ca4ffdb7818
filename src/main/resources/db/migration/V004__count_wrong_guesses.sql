-- Wrong guesses count over all nodes, and nobody can read from a key whose they were.
create table wrong_guess (
    key     bytea       primary key,
    guesses int         not null,
    since   timestamptz not null
);
create index wrong_guess_by_age on wrong_guess (since);
