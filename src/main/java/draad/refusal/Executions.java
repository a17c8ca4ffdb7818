package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import draad.shared.WordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, in the order of words and executions. */
@Repository
class Executions {

    private final JdbcClient jdbc;
    private final Actions actions;

    Executions(JdbcClient jdbc, Actions actions) {
        this.jdbc = jdbc;
        this.actions = actions;
    }

    /** @return false when the transaction is another one than that */
    boolean add(UUID id, Asked asked, String transaction, @Nullable Mandate mandate) {
        return jdbc.sql(
                                """
                        insert into action_execution (id, action, subject_kind, subject_id, xid, attempt,
                            case_reference, customer_id, status, override_id, ground, hidden, executed_at,
                            answer_by)
                        select :id, :action, :kind, :subject, pg_current_xact_id(), :attempt,
                            :case, :customer, :status, :override, :ground, :hidden, clock_timestamp(),
                            :answerBy
                        where pg_current_xact_id()::text = :transaction""")
                        .param("id", id)
                        .param("action", asked.action().text())
                        .param("kind", asked.subject().kind().id())
                        .param("subject", asked.subject().id())
                        .param("attempt", asked.attempt())
                        .param("case", text(asked.reference()))
                        .param("customer", asked.customer().value())
                        .param("status", asked.handing().status())
                        .param("override", mandate == null ? null : mandate.id())
                        .param("ground", mandate == null ? null : mandate.ground())
                        .param("hidden", mandate != null && mandate.hidden())
                        .param("answerBy", Timestamps.ofNullable(asked.answerBy()))
                        .param("transaction", transaction)
                        .update()
                == 1;
    }

    /** Writes down what others did without asking. */
    UUID addReported(ActionId action, Subject subject, CustomerId customer, Instant at, String attempt) {
        var id = Ids.next();
        jdbc.sql(
                        """
                insert into action_execution (id, action, subject_kind, subject_id, xid, attempt, customer_id, status,
                    without_permit, executed_at)
                values (:id, :action, :kind, :subject, pg_current_xact_id(), :attempt, :customer, 'done', true, :at)""")
                .param("id", id)
                .param("action", action.text())
                .param("kind", subject.kind().id())
                .param("subject", subject.id())
                .param("attempt", attempt)
                .param("customer", customer.value())
                .param("at", Timestamps.of(at))
                .update();
        return id;
    }

    /** What was done last to this, unless it was undone or surely never happened. */
    Optional<Execution> lastOf(ActionId action, Subject subject) {
        return lastOf(Set.of(action), List.of(subject)).stream().findFirst();
    }

    /**
     * Of these actions and subjects what was done last, unless it was undone or surely never happened; the newest
     * first.
     */
    List<Execution> lastOf(Collection<ActionId> done, Collection<Subject> subjects) {
        var reversing = done.stream()
                .flatMap(action -> actions.reversing(action).stream())
                .map(ActionId::text)
                .toArray(String[]::new);
        return jdbc
                .sql(
                        """
                select distinct on (e.subject_kind, e.subject_id, e.action) e.* from action_execution e
                where e.action = any(:actions) and e.status <> 'not-done'
                    and (e.status <> 'under-way' or not exists (select from closing_permit p
                        where p.execution_id = e.id and p.used_at is null and p.expires_at <= clock_timestamp()))
                    and (e.subject_kind, e.subject_id) in (select * from unnest(:kinds::text[], :subjects::text[]))
                    and not exists (select from action_execution undone
                        where undone.subject_kind = e.subject_kind and undone.subject_id = e.subject_id
                            and undone.action = any(:reversing) and undone.number > e.number
                            and undone.status in ('done', 'sent'))
                order by e.subject_kind, e.subject_id, e.action, e.number desc""")
                .param("actions", done.stream().map(ActionId::text).toArray(String[]::new))
                .param(
                        "kinds",
                        subjects.stream().map(subject -> subject.kind().id()).toArray(String[]::new))
                .param("subjects", subjects.stream().map(Subject::id).toArray(String[]::new))
                .param("reversing", reversing)
                .query(Executions::read)
                .list()
                .stream()
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .toList();
    }

    Optional<Execution> find(UUID id) {
        return jdbc.sql("select * from action_execution where id = :id")
                .param("id", id)
                .query(Executions::read)
                .optional();
    }

    /** What was handed out in this attempt and has not come back, the newest first. */
    List<Execution> handedOut(String attempt) {
        return jdbc.sql(
                        """
                select * from action_execution where attempt = :attempt and status in ('under-way', 'in-doubt')
                order by number desc""")
                .param("attempt", attempt)
                .query(Executions::read)
                .list();
    }

    void answerBy(String attempt, Instant until) {
        jdbc.sql(
                        """
                update action_execution set answer_by = :until
                where id = (select id from action_execution where attempt = :attempt and status = 'under-way'
                    order by number desc limit 1)""")
                .param("attempt", attempt)
                .param("until", Timestamps.of(until))
                .update();
    }

    /** Attempts of which nobody has anything in hands for so long that no answer is to be expected. */
    List<String> overdue(Duration grace, int most) {
        return jdbc.sql(
                        """
                select e.attempt from action_execution e
                where e.status = 'under-way' and e.answer_by <= clock_timestamp() - make_interval(secs => :grace)
                    and not exists (select from closing_permit p where p.execution_id = e.id)
                    and not exists (select from action_execution newer
                        where newer.attempt = e.attempt and newer.status = 'under-way' and newer.number > e.number)
                order by e.answer_by limit :most""")
                .param("grace", grace.toSeconds())
                .param("most", most)
                .query(String.class)
                .list();
    }

    void doubt(Collection<Execution> those) {
        jdbc.sql("update action_execution set status = 'in-doubt' where id = any(:ids) and status = 'under-way'")
                .param("ids", ids(those))
                .update();
    }

    void notDone(Collection<Execution> those) {
        jdbc.sql(
                        """
                update action_execution set status = 'not-done', ended_at = clock_timestamp()
                where id = any(:ids) and status in ('under-way', 'in-doubt')""")
                .param("ids", ids(those))
                .update();
    }

    /** Of each of these words that met something, what that was. */
    Map<WordId, Execution> metBy(Collection<Word> words) {
        var met = new HashMap<WordId, Execution>();
        jdbc.sql(
                        """
                select m.word_id, e.* from word_met m join action_execution e on e.id = m.execution_id
                where m.word_id = any(:ids) and not e.hidden""")
                .param("ids", words.stream().map(word -> word.id().value()).toArray(UUID[]::new))
                .query((row, number) -> met.put(new WordId(row.getObject("word_id", UUID.class)), read(row, number)))
                .list();
        return met;
    }

    private static UUID[] ids(Collection<Execution> those) {
        return those.stream().map(Execution::id).toArray(UUID[]::new);
    }

    /** @return false when it had ended before */
    boolean end(UUID id, String status) {
        return jdbc.sql(
                                """
                        update action_execution set status = :status, ended_at = clock_timestamp()
                        where id = :id and status in ('sending', 'under-way', 'in-doubt')""")
                        .param("id", id)
                        .param("status", status)
                        .update()
                == 1;
    }

    boolean wasDoneInThisTransaction(ActionId action, Subject subject) {
        return jdbc.sql(
                        """
                select exists (select from action_execution where action = :action and subject_kind = :kind
                    and subject_id = :subject and xid = pg_current_xact_id())""")
                .param("action", action.text())
                .param("kind", subject.kind().id())
                .param("subject", subject.id())
                .query(Boolean.class)
                .single();
    }

    /** The case that undoes it: the one that was promised before, or this one. */
    CaseReference promiseRestoring(UUID id, CaseReference promised) {
        return jdbc.sql(
                        """
                update action_execution set restoring_case = coalesce(restoring_case, :promised)
                where id = :id returning restoring_case""")
                .param("id", id)
                .param("promised", promised.text())
                .query((row, number) -> new CaseReference(row.getString("restoring_case")))
                .single();
    }

    private static Execution read(ResultSet row, int number) throws SQLException {
        return new Execution(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                new ActionId(row.getString("action")),
                new Subject(Subject.Kind.of(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("attempt"),
                reference(row.getString("case_reference")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("status"),
                row.getString("ground") != null,
                row.getBoolean("hidden"),
                Timestamps.instant(row, "executed_at"),
                reference(row.getString("restoring_case")));
    }

    private static @Nullable CaseReference reference(@Nullable String text) {
        return text == null ? null : new CaseReference(text);
    }

    private static @Nullable String text(@Nullable CaseReference reference) {
        return reference == null ? null : reference.text();
    }
}
