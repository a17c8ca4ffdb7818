package draad.million;

import java.util.List;

/**
 * Who and what is invented, the same in every database: the n-th customer and the n-th piece of work, skewed as in life.
 * A few names are common and most are rare, a few queues are full, a few customers are busy.
 */
final class Invention {

    private Invention() {}

    static final String FUNCTIONS =
            """
            create schema million;

            create function million.chance(n bigint, salt bigint) returns float8 language sql immutable as $$
                select (hashint8extended(n, salt) & 1073741823)::float8 / 1073741824 $$;

            create function million.pick(list text[], share float8) returns text language sql immutable as $$
                select list[1 + floor(share * cardinality(list))::int] $$;

            create function million.id(kind text, n bigint) returns uuid language sql immutable as $$
                select overlay(overlay(overlay(md5(kind || n) placing lpad(to_hex(1600000000000 + n * 1000), 12, '0')
                    from 1 for 12) placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid $$;

            create function million.checked(bits bigint, size int) returns text language sql immutable as $$
                select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', d + 1, 1), '' order by i desc)
                    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((32 - sum(
                        case when i % 2 = 0 then (2 * d) / 32 + (2 * d) % 32 else d end) % 32) % 32)::int, 1)
                from generate_series(0, size - 1) i cross join lateral (select ((bits >> (5 * i)) & 31)::int as d) digit $$;

            create function million.reference(n bigint) returns text language sql immutable as $$
                select regexp_replace(million.checked((n * 691830171841) & 1099511627775, 8), '(...)(...)', '\\1-\\2-') $$;

            create function million.code(n bigint) returns text language sql immutable as $$
                select regexp_replace(million.checked(hashint8extended(n, 7) & 1152921504606846975, 12),
                                      '(....)(....)(....)', '\\1-\\2-\\3-') $$;

            create function million.number(n bigint) returns text language plpgsql immutable as $$
            declare
                digits text := lpad((20000000 + n)::text, 8, '0');
                product int := 10;
                total int;
            begin
                for i in 1..8 loop
                    total := (product + substr(digits, i, 1)::int) % 10;
                    product := (case total when 0 then 10 else total end) * 2 % 11;
                end loop;
                return regexp_replace(digits || (11 - product) % 10, '(...)(...)', '\\1-\\2-');
            end $$;

            create function million.iban(n bigint) returns text language sql immutable as $$
                select 'NL' || lpad((98 - mod(('13271013' || lpad(n::text, 10, '0') || '232100')::numeric, 97))::text, 2, '0')
                    || 'DRAD' || lpad(n::text, 10, '0') $$;

            create function million.people(first_n bigint, last_n bigint)
            returns table (n bigint, first text, infix text, surname text, organisation text, postcode text, house text,
                           email text, phone text)
            language sql stable as $$
                select n, case when not company then first end, case when not company then nullif(infix, '') end,
                       case when not company then surname end,
                       case when company then surname || ' ' || million.pick('{Bouw B.V.,Advies,Transport B.V.,Installaties}', million.chance(n, 9)) end,
                       1000 + floor(million.chance(n / 40, 10) * 9000)::int
                           || million.pick('{AB,CD,EG,HK,LM,NP,RT,VW,XZ,BA}', million.chance(n / 40, 11)),
                       (1 + n % 40 / 2)::text,
                       lower(first || '.' || surname) || n || '@example.nl',
                       '+316' || 10000000 + n
                from generate_series(first_n, last_n) n
                cross join lateral (
                    select million.chance(n, 1) < 0.06 as company,
                           million.pick('{Jan,Maria,Johannes,Anna,Piet,Kees,Marijke,Johanna,Hendrik,Emma,Daan,Sophie,Mohammed,Fatima,Lars,Lotte,Bram,Julia,Sem,Tess,Willem,Elisabeth,Cornelis,Sanne,Thijs,Femke,Ruben,Eva,Joris,Iris,Gerrit,Wilma,Dirk,Ingrid,Maarten,Nienke,Jeroen,Esther,Rob,Monique,Erik,Petra,Mark,Linda,Bas,Kim,Tom,Anouk,Ahmed,Aylin,Mehmet,Samira,Youssef,Naima,Tjitske,Sjoerd,Wietske,Douwe,Hiltje,Auke,Geertruida,Adriaan,Berend,Cato,Egbert,Floor,Guusje,Hylke,Jurre,Klaas,Lieke,Mees,Noor,Olaf,Pleun,Quinten,Roos,Stijn,Teun,Veerle}',
                               million.chance(n, 2) ^ 1.6) as first,
                           million.chance(n, 3) < 0.3 as common,
                           million.pick('{de|Jong,|Jansen,de|Vries,van den|Berg,van|Dijk,|Bakker,|Janssen,|Visser,|Smit,|Meijer,de|Boer,|Mulder,de|Groot,|Bos,|Vos,|Peters,|Hendriks,van|Leeuwen,|Dekker,|Brouwer,de|Wit,|Dijkstra,|Smits,de|Graaf,van der|Meer,van der|Linden,|Kok,|Jacobs,de|Haan,|Vermeulen,van den|Heuvel,van der|Veen,van den|Broek,de|Bruijn,de|Bruin,van der|Heijden,|Schouten,van|Beek,|Willems,van|Vliet,van de|Ven,|Hoekstra,|Maas,|Verhoeven,|Koster,van|Dam,van de|Wal,|Prins,|Blom,|Huisman,|Peeters,de|Jonge,|Kuipers,van|Veen,|Post,|Kuiper,|Veenstra,|Kramer,van den|Brink,|Scholten,van|Wijk,|Postma,|Martens,|Vink,|Yilmaz,|Bouzid}',
                               million.chance(n, 4) ^ 2) as known,
                           initcap(million.pick('{ooster,wester,noorder,zuider,nieuwen,ouden,groene,blauwe,hoge,lage,berken,eiken,linden,essen,wilgen,dijk,veld,bosch,heide,duin,zand,klei,veen,meer,water,molen,kerk,kapel,klooster,slot,burg,hof,boom,bloem,appel,peren,kersen,rozen,lelie,klaver,tarwe,rogge,haver,gerst,vlas,hennep,koren,schapen,koe,paarden,varken,ganzen,zwanen,valken,haviks,adelaar,leeuwen,beren,wolfs,vossen}', million.chance(n, 5))
                               || million.pick('{"",en,er,els}', million.chance(n, 6))
                               || million.pick('{hof,huis,kamp,berg,veld,dal,horst,hout,laar,lo,donk,dijk,dam,brug,voort,wijk,woude,bosch,beek,stra,sma,inga,ema,man,mans,maker,meijer,smid,bakker,molenaar,graaf,ink,ing,mink,stede,burg,dorp,rade,schot,oord,ma,stein,haar,heim,zicht,rust,vliet,gouw,kwaak,poort}', million.chance(n, 7))) as rare
                ) part
                cross join lateral (
                    select case when common then split_part(known, '|', 1)
                                else million.pick('{"","","","",van,van de,van der,de,ter,ten}', million.chance(n, 8)) end as infix,
                           case when common then split_part(known, '|', 2) else rare end as surname
                ) name $$;

            -- the n-th piece of work; of the customers, those of the same stage have it
            create function million.work(first_n bigint, last_n bigint, stage_from bigint, stage_size bigint, queues text[])
            returns table (n bigint, customer bigint, queue text, priority int, due timestamptz, assignee text,
                           product text, type text)
            language sql stable as $$
                select n,
                       stage_from + floor(million.chance(n, 21) * (case when n % 50 = 0 then stage_size / 1000 else stage_size end))::bigint,
                       million.pick(queues, million.chance(n, 22) ^ 1.5),
                       1 + least(8, floor(million.chance(n, 23) * 4 + million.chance(n, 24) * 5))::int,
                       date_trunc('hour', now()) + (million.chance(n, 25) * 30 - 2) * interval '1 day',
                       case when n <= 40 then 'agent'
                            when million.chance(n, 26) < 0.3 then 'employee-' || floor(million.chance(n, 27) * 2000) end,
                       million.pick('{payment,savings,mortgage,credit,insurance,account}', million.chance(n, 28) ^ 1.4),
                       million.pick('{close-account,mortgage,complaint,request,change-of-address,bereavement,savings-account,restore-account}', million.chance(n, 29) ^ 1.3)
                from generate_series(first_n, last_n) n $$;

            -- what was invented, once
            create unlogged table million.person (
                n bigint primary key, id uuid, first text, infix text, surname text, organisation text, postcode text, house text,
                email text, phone text
            );
            create unlogged table million.task (
                n bigint primary key, id uuid, customer bigint, customer_id uuid, reference text, queue text, priority int,
                due timestamptz, assignee text, product text, type text, since timestamptz
            );
            """;

    static final List<Filling.Table> INVENTED = List.of(
            new Filling.Table(
                    "inventing people",
                    """
                    insert into million.person
                    select n, million.id('customer', n), first, infix, surname, organisation, postcode, house, email, phone
                    from million.people(:from, :to)"""),
            new Filling.Table(
                    "inventing work",
                    """
                    insert into million.task
                    select n, million.id('item', n), customer, million.id('customer', customer), million.reference(n), queue,
                           priority, due, assignee, product, type, now() - million.chance(n, 33) * interval '900 days'
                    from million.work(:from, :to, :stage, :size, :queues)"""));
}
