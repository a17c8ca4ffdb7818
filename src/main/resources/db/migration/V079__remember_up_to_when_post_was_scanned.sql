-- The mailroom says up to which day all received post was scanned; that day only goes forward.
create table scanned_post (
    up_to       date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (up_to)
);
