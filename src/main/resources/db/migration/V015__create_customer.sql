-- A customer is one person or organisation, once. Its id and number are never given to another and never change.
create sequence customer_number start 10000000;

create table customer (
    id            uuid        primary key,
    number        text        not null unique,
    first_name    text,
    infix         text,
    last_name     text,
    organisation  text,
    birth_date    date,
    market        text        not null check (market in ('private', 'business', 'private-banking', 'youth')),
    language      text        not null,
    -- the whole name without accents, capitals and punctuation, as it is searched
    search_name   text        not null,
    -- the surname or the organisation's name in the same spelling, for matching
    name_key      text        not null,
    registered_at timestamptz not null,
    registered_in text        not null,
    check ((last_name is null) <> (organisation is null))
);

create index customer_by_name_key on customer (name_key text_pattern_ops, id);
create index customer_by_birth_date on customer (birth_date, name_key) where birth_date is not null;
create index customer_by_search_name on customer (search_name text_pattern_ops, id);
