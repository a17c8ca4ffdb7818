package draad.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says happened, held against what people were told: the one promise. */
final class Ledger {

    private record Done(long number, String status) {}

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether something was done before the word was said. */
    boolean wasDoneBefore(Pair pair) {
        var number = numberOf(pair);
        return number.isPresent()
                && done(pair).stream()
                        .anyMatch(done ->
                                done.number() < number.get() && !done.status().equals("not-done"));
    }

    /** What is wrong with this pair, or nothing. */
    Optional<String> violation(Pair pair) {
        var number = numberOf(pair);
        if (number.isEmpty())
            return pair.isUnheard() ? halfSaid(pair) : Optional.of("an acknowledged word is not in force");
        var done = done(pair);
        if (done.stream().anyMatch(one -> one.number() > number.get()))
            return Optional.of("done after an acknowledged word");
        return pair.way() == Way.EFFECT ? Optional.empty() : closing(pair, done);
    }

    /** Of a word that nobody was told of either all is there or nothing. */
    private Optional<String> halfSaid(Pair pair) {
        return words(pair) == 0 ? Optional.empty() : Optional.of("an unheard word is neither in force nor absent");
    }

    boolean isInForce(Pair pair) {
        return numberOf(pair).isPresent();
    }

    private Optional<String> closing(Pair pair, List<Done> done) {
        var real = done.stream().filter(one -> !one.status().equals("not-done")).toList();
        if (pair.isUnheard()) return Optional.empty();
        if (real.size() > 1 && pair.way() != Way.EXTERNAL_TASK) return Optional.of("closed twice");
        if (pair.status().equals("in-force") && !real.isEmpty()) return Optional.of("did not name what came first");
        if (!pair.status().equals("in-force") && done.isEmpty()) return Optional.of("named what never happened");
        return isClosed(pair) && real.isEmpty() ? Optional.of("closed without an execution") : Optional.empty();
    }

    /** What a worker got after the word was acknowledged, having asked for it after that too. */
    List<String> handedOutTooLate(List<Pair> pairs, List<Worker.Handed> handed) {
        Map<String, Pair> byAccount = pairs.stream().collect(Collectors.toMap(Pair::account, Function.identity()));
        var wrong = new ArrayList<String>();
        for (var one : handed) {
            var pair = byAccount.get(accountOf(one.reference()));
            if (pair != null && one.askedAt() > pair.acknowledgedAt())
                wrong.add("handed out to a worker who asked after the word was acknowledged");
        }
        return wrong;
    }

    /** Messages that came in without being recorded as sent or in doubt, or more than once. */
    List<String> wrongMail(List<String> taken) {
        var times = new HashMap<String, Integer>();
        taken.forEach(id -> times.merge(id, 1, Integer::sum));
        var wrong = new ArrayList<String>();
        times.forEach((id, count) -> {
            if (count > 1) wrong.add("sent twice");
            if (!List.of("sending", "sent", "in-doubt").contains(statusOfEffect(id))) wrong.add("sent unrecorded");
        });
        jdbc.sql("select id::text from effect_outbox where status = 'sent'").query(String.class).list().stream()
                .filter(id -> !times.containsKey(id))
                .forEach(id -> wrong.add("recorded as sent and never sent"));
        return wrong;
    }

    /** What went out of our hands and of which nobody knows yet, and no person has been asked. */
    long unsettled() {
        return jdbc.sql(
                        """
                select (select count(*) from effect_outbox where status in ('waiting', 'sending'))
                    + (select count(*) from action_execution e where e.status = 'under-way'
                        and not exists (select from closing_permit p where p.execution_id = e.id))""")
                .query(Long.class)
                .single();
    }

    /** Words that were told that something is under way, and not yet how that ended. */
    long untold() {
        return jdbc.sql(
                        """
                select count(*) from word_met m join action_execution e on e.id = m.execution_id
                where e.status in ('sending', 'under-way', 'in-doubt')
                    and not exists (select from closing_permit p where p.execution_id = e.id)""")
                .query(Long.class)
                .single();
    }

    int closed(List<String> accounts) {
        return jdbc.sql(
                        """
                select count(distinct subject_id) from action_execution
                where subject_id = any(:ids) and action = 'close-account' and status = 'done'""")
                .param("ids", accounts.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Grows as long as anything goes on. */
    long activity() {
        return jdbc.sql("select (select count(*) from action_execution) + (select count(*) from decision)")
                .query(Long.class)
                .single();
    }

    private Optional<Long> numberOf(Pair pair) {
        if (pair.isUnheard()) return unheard(pair);
        return jdbc.sql("select number from word where id::text = :id and status = 'in-force'")
                .param("id", pair.word())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> unheard(Pair pair) {
        return jdbc.sql(
                        """
                select number from word w where customer_id::text = :customer and kind = 'refusal' and status = 'in-force'
                    and exists (select from word_key k where k.word_id = w.id)""")
                .param("customer", pair.customer())
                .query(Long.class)
                .optional();
    }

    private int words(Pair pair) {
        return jdbc.sql("select count(*) from word where customer_id::text = :customer and kind = 'refusal'")
                .param("customer", pair.customer())
                .query(Integer.class)
                .single();
    }

    private List<Done> done(Pair pair) {
        var ofWhom = pair.way() == Way.EFFECT ? "customer_id::text = :customer" : "subject_id = :account";
        return jdbc.sql("select number, status from action_execution where action = :action and " + ofWhom)
                .param("action", pair.way().refusedAction())
                .param("customer", pair.customer())
                .param("account", pair.account())
                .query((row, number) -> new Done(row.getLong(1), row.getString(2)))
                .list();
    }

    private boolean isClosed(Pair pair) {
        return jdbc.sql("select closed_at is not null from holding where id::text = :id")
                .param("id", pair.account())
                .query(Boolean.class)
                .single();
    }

    private String accountOf(String reference) {
        return jdbc.sql("select data ->> 'account' from customer_case where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    private String statusOfEffect(String id) {
        return jdbc.sql("select status from effect_outbox where id::text = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }
}
