-- A customer signs in with one user name; the password is kept as a salted hash only.
create table customer_login (
    user_name     text primary key check (user_name = lower(user_name)),
    customer_id   uuid not null references customer (id),
    password_hash text not null
);

create index customer_login_by_customer on customer_login (customer_id);
