package draad.million;

import draad.DraadApplication;
import draad.million.Filling.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Draad with as many customers and pieces of open work as one likes. */
final class BigBank implements AutoCloseable {

    private static final int QUEUES = 40;

    private final ConfigurableApplicationContext application;
    private final Filling filling;

    BigBank(String url, Path directory, Consumer<String> progress) {
        application = new SpringApplicationBuilder(DraadApplication.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--draad.data-directory=" + directory.resolve("data"));
        filling = new Filling("Draad", url, progress);
        filling.jdbc().sql(Invention.FUNCTIONS).update();
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    Filling filling() {
        return filling;
    }

    /** Those of the demo's teams, so that an employee of the demo has some of them, and others. */
    String[] queues() {
        var queues = new ArrayList<>(filling.jdbc()
                .sql("select distinct queue from team_queue order by queue")
                .query(String.class)
                .list());
        for (int i = queues.size(); i < QUEUES; i++) queues.add("queue-" + i);
        return queues.toArray(String[]::new);
    }

    void grow(long from, long to) {
        filling.fill(Invention.INVENTED, from, to, Map.of("stage", from, "size", to - from + 1, "queues", queues()));
        filling.fill(TABLES, from, to, Map.of());
        filling.jdbc()
                .sql("insert into name_word select distinct word from customer_name_word on conflict do nothing")
                .update();
        filling.settle();
    }

    @Override
    public void close() {
        filling.close();
        application.close();
    }

    private static final String WORK = " from million.task where n between :from and :to ";

    private static final List<Table> TABLES = List.of(
            new Table(
                    "customers",
                    """
                    insert into customer (id, number, first_name, infix, last_name, organisation, birth_date, market, language,
                                          search_name, name_key, registered_at, registered_in)
                    select id, million.number(n), first, infix, surname, organisation,
                           date '1935-01-01' + floor(million.chance(n, 31) * 26000)::int,
                           case when organisation is null then 'private' else 'business' end, 'nl',
                           lower(replace(concat_ws(' ', first, infix, surname, organisation), '.', '')),
                           lower(replace(coalesce(surname, organisation), '.', '')),
                           now() - million.chance(n, 32) * interval '3000 days', 'branch'
                    from million.person where n between :from and :to"""),
            new Table(
                    "words of names",
                    """
                    insert into customer_name_word
                    select word, c.id from million.person p join customer c using (id)
                    cross join lateral words_of_name(search_name, c.infix, name_key) as word
                    where n between :from and :to"""),
            new Table(
                    "addresses",
                    """
                    insert into contact_point (id, customer_id, kind, key, street, house_number, postcode, city, country, changed_at)
                    select million.id('post', n), id, 'post', 'nl:' || lower(postcode) || ':' || house,
                           'Dorpsstraat', house, postcode, 'Utrecht', 'NL', now()
                    from million.person where n between :from and :to"""),
            new Table(
                    "e-mail addresses",
                    """
                    insert into contact_point (id, customer_id, kind, key, value, changed_at)
                    select million.id('email', n), id, 'email', email, email, now()
                    from million.person where n between :from and :to and n % 4 <> 0"""),
            new Table(
                    "telephone numbers",
                    """
                    insert into contact_point (id, customer_id, kind, key, value, changed_at)
                    select million.id('phone', n), id, 'phone', phone, phone, now()
                    from million.person where n between :from and :to and n % 5 <> 0"""),
            new Table(
                    "accounts",
                    """
                    insert into holding (id, product, iban, status, opened_at)
                    select million.id('holding', n), 'payment', million.iban(n), 'open', now() - interval '1000 days'
                    from generate_series(:from, :to) n"""),
            new Table(
                    "holders",
                    """
                    insert into holding_party (holding_id, customer_id, role, since)
                    select million.id('holding', n), million.id('customer', n), 'holder', now() - interval '1000 days'
                    from generate_series(:from, :to) n"""),
            new Table(
                    "cases",
                    """
                    insert into customer_case (reference, type, product, customer_id, initiative, status, started_in,
                                               started_with, last_in, opened_at)
                    select reference, type, product, customer_id, 'holder', 'open', 'phone',
                           'known', 'phone', now() - interval '3 days'"""
                            + WORK),
            new Table(
                    "work",
                    """
                    insert into work_item (id, kind, performer, queue, skills, priority, due_at, promised_at, missed_at, customer_id,
                                           case_reference, case_type, product, step, title_en, title_nl, channel, assignee,
                                           status, opened_at, claimed_at, confidential)
                    select id, 'step', 'employee', queue, '{}', priority, due, due,
                           case when due < now() then due end, customer_id, reference, type,
                           product, 'assess', 'Assess what was asked', 'Beoordeel wat is gevraagd', 'phone', assignee, 'open',
                           now() - interval '3 days', case when assignee is not null then now() end, n % 1000 = 999"""
                            + WORK),
            new Table(
                    "what waits for customers",
                    """
                    insert into work_item (id, kind, performer, queue, skills, priority, due_at, promised_at, customer_id,
                                           case_reference, case_type, product, step, title_en, title_nl, channel, status, opened_at)
                    select million.id('waits', n), 'step', 'customer', queue, '{}', priority, due + interval '7 days',
                           due + interval '7 days', customer_id, reference, type, product,
                           'answer', 'Answer our question', 'Beantwoord onze vraag', 'phone', 'waiting', now()"""
                            + WORK
                            + "and n % 10 = 3"),
            new Table(
                    "counts of work",
                    """
                    insert into work_tally (queue, confidential, open, free, missed)
                    select queue, n % 1000 = 999, count(*), count(*) filter (where assignee is null),
                           count(*) filter (where due < now())"""
                            + WORK
                            + "group by 1, 2"),
            new Table(
                    "entries of timelines",
                    """
                    with entry as (
                        insert into timeline_entry (customer_id, number, at, channel, actor_kind, actor_id, actor_name, kind,
                                                    case_reference, contact_moment, data)
                        select w.customer_id,
                               coalesce((select last_number from customer_timeline t
                                         where t.customer_id = w.customer_id), 0)
                                   + row_number() over (partition by w.customer_id order by n, place),
                               since + place * interval '1 hour', 'phone',
                               'employee', 'employee-1', 'Ineke Jansen',
                               (array['case-opened', 'interaction-recorded', 'step-completed'])[place],
                               reference, 'request-received',
                               jsonb_build_object('caseType', type, 'direction', 'in',
                                   'title', jsonb_build_object('en', 'Assess what was asked', 'nl', 'Beoordeel wat is gevraagd'))"""
                            + """
                         from million.task w cross join generate_series(1, 3) place
                         where n between :from and :to returning customer_id
                    )
                    insert into customer_timeline (customer_id, last_number)
                    select customer_id, count(*) from entry group by customer_id
                    on conflict (customer_id) do update set last_number = customer_timeline.last_number + excluded.last_number"""),
            new Table(
                    "questions",
                    """
                    insert into question (code, key, case_reference, contact_moment, customers, subjects, design, asked_at, deadline)
                    select million.code(n), 'confirm', reference, 'request-received',
                           array[customer_id], '{}',
                           '{"text": {"en": "May we close it?", "nl": "Mogen wij sluiten?"}, "answers": [],
                             "onSilence": {"en": "Nothing happens.", "nl": "Er gebeurt niets."}}', now(),
                           now() + interval '30 days'"""
                            + WORK
                            + "and n % 10 = 3"));
}
