-- Where the database offers trigrams, names are found in spite of typing errors; where it does not, by their beginning.
do $$
begin
    create extension if not exists pg_trgm;
    create index customer_by_trigrams on customer using gin (search_name gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
        raise notice 'pg_trgm is not available: names are searched by their beginning';
end
$$;
