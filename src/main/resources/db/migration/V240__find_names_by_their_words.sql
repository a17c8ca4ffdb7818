-- Every word of a name leads to the customers who bear it, in the order of their ids, so that the first page of "Jan de
-- Vries" is read like that of a rare name. Every word that occurs is once in name_word, and a typing error is looked for
-- there: among the words, not among the customers.
create table name_word (
    word text primary key
);
create index name_word_by_beginning on name_word (word text_pattern_ops);

create table customer_name_word (
    word        text not null,
    customer_id uuid not null,
    primary key (word, customer_id)
);

-- A surname with its infix is also one word, as people write it together: vandenberg.
create function words_of_name(searched text, infix text, surname text) returns setof text language sql immutable as $$
    select distinct word from (
        select unnest(string_to_array(searched, ' '))
        union all
        select regexp_replace(lower(infix), '[^a-z]', '', 'g') || replace(surname, ' ', '')
    ) as of_name (word)
    where word <> ''
    order by word
$$;

create function keep_name_words() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from customer_name_word
        where customer_id = old.id
          and word in (select words_of_name(old.search_name, old.infix, old.name_key));
    end if;
    if tg_op <> 'DELETE' then
        insert into name_word
        select words_of_name(new.search_name, new.infix, new.name_key) on conflict do nothing;
        insert into customer_name_word
        select words_of_name(new.search_name, new.infix, new.name_key), new.id;
    end if;
    return null;
end
$$;

create trigger customer_has_name_words after insert or delete or update of search_name, infix, name_key on customer
    for each row execute function keep_name_words();

insert into customer_name_word
select words_of_name(search_name, infix, name_key), id from customer;

insert into name_word
select distinct word from customer_name_word;

-- Two errors in a long word are found where the database has trigrams; one error is found without.
do $$
begin
    create index name_word_by_trigrams on name_word using gin (word gin_trgm_ops);
exception
    when undefined_object then
        raise notice 'pg_trgm is not available: names are found in spite of one typing error in a word';
end
$$;

drop index if exists customer_by_trigrams;
