-- The timeline is read from its end, whoever its entries were first written for.
create index timeline_entry_by_time on timeline_entry (customer_id, at desc, number desc);
create index customer_case_open on customer_case (customer_id, opened_at desc) where status in ('open', 'paused');
create index customer_case_ended on customer_case (customer_id, ended_at desc) where ended_at is not null;

-- That two customers who look alike are two is found out once; it is written from either side.
create table not_double (
    one_id   uuid        not null references customer (id),
    other_id uuid        not null references customer (id),
    found_by text        not null,
    found_at timestamptz not null,
    primary key (one_id, other_id)
);
