package draad.cases;

import draad.form.FormVersion;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.StepId;
import draad.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of all cases. */
@Repository
public class CaseSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CaseStep> find(StepId id) {
        return jdbc.sql("select * from case_step where id = :id")
                .param("id", id.value())
                .query(CaseSteps::read)
                .optional();
    }

    /** The step, not to be changed by another command until this one ends. */
    CaseStep locked(StepId id) {
        return jdbc.sql("select * from case_step where id = :id for no key update")
                .param("id", id.value())
                .query(CaseSteps::read)
                .single();
    }

    Optional<CaseStep> byTask(String taskId) {
        return jdbc.sql("select * from case_step where task_id = :task")
                .param("task", taskId)
                .query(CaseSteps::read)
                .optional();
    }

    /** Steps of a case in the order in which they opened; at most 200. */
    public List<CaseStep> of(CaseReference reference) {
        return jdbc.sql("select * from case_step where case_reference = :reference order by opened_at, id limit 200")
                .param("reference", reference.text())
                .query(CaseSteps::read)
                .list();
    }

    public List<CaseStep> openOf(CaseReference reference) {
        return of(reference).stream().filter(CaseStep::isOpen).toList();
    }

    /** The open steps of several cases, in the order in which they opened; at most 500. */
    List<CaseStep> openOf(Collection<CaseReference> references) {
        return jdbc.sql(
                        """
                select * from case_step
                where case_reference = any(:references) and status = 'open'
                order by opened_at, id limit 500""")
                .param(
                        "references",
                        references.stream().map(CaseReference::text).toArray(String[]::new))
                .query(CaseSteps::read)
                .list();
    }

    /** Open steps of all cases from this id on, for who rebuilds a list from them. */
    public List<CaseStep> openAfter(@Nullable StepId last, int limit) {
        return jdbc.sql(
                        """
                select * from case_step
                where status = 'open' and (:last::uuid is null or id > :last::uuid)
                order by id limit :limit""")
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query(CaseSteps::read)
                .list();
    }

    /** Which of these are open. */
    public Set<StepId> openAmong(Collection<StepId> ids) {
        return jdbc
                .sql("select id from case_step where id = any(:ids) and status = 'open'")
                .param("ids", ids.stream().map(StepId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(StepId::new)
                .collect(Collectors.toSet());
    }

    /** Who completed these steps of a case, however often. */
    Set<String> doneBy(CaseReference reference, Collection<String> keys) {
        return Set.copyOf(jdbc.sql(
                        """
                select distinct completed_by from case_step
                where case_reference = :reference and key = any(:keys) and status = 'completed'""")
                .param("reference", reference.text())
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void add(CaseStep step) {
        jdbc.sql(
                        """
                insert into case_step (id, case_reference, task_id, key, title_en, title_nl, performer, contact_moment,
                                       produces, produces_on, form, form_version, not_for, status, opened_at)
                values (:id, :reference, :task, :key, :en, :nl, :performer, :moment, :produces, :producesOn, :form,
                        :formVersion, :notFor, 'open', :at)""")
                .param("id", step.id().value())
                .param("reference", step.reference().text())
                .param("task", step.taskId())
                .param("key", step.key())
                .param("en", step.title().en())
                .param("nl", step.title().nl())
                .param("performer", step.performer().id())
                .param("moment", step.contactMoment())
                .param("produces", step.produces())
                .param("producesOn", step.producesOn())
                .param("form", step.form() == null ? null : step.form().key())
                .param("formVersion", step.form() == null ? null : step.form().hash())
                .param("notFor", step.notFor().toArray(String[]::new))
                .param("at", step.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void complete(StepId id, Actor by, Channel in) {
        close(id, "completed", by.id(), in.id());
    }

    void cancel(StepId id) {
        close(id, "cancelled", null, null);
    }

    private void close(StepId id, String status, @Nullable String by, @Nullable String in) {
        jdbc.sql(
                        """
                update case_step
                set status = :status, completed_at = :at, completed_by = :by, completed_in = :in
                where id = :id and status = 'open'""")
                .param("status", status)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("in", in)
                .param("id", id.value())
                .update();
    }

    private static @Nullable FormVersion form(ResultSet row) throws SQLException {
        var form = row.getString("form");
        if (form == null) return null;
        var names = form.split("/");
        return new FormVersion(names[0], names[1], row.getString("form_version"));
    }

    private static CaseStep read(ResultSet row, int number) throws SQLException {
        var completedAt = row.getObject("completed_at", OffsetDateTime.class);
        var completedIn = row.getString("completed_in");
        return new CaseStep(
                new StepId(row.getObject("id", UUID.class)),
                new CaseReference(row.getString("case_reference")),
                row.getString("task_id"),
                row.getString("key"),
                new Text(row.getString("title_en"), row.getString("title_nl")),
                Performer.of(row.getString("performer")),
                row.getString("contact_moment"),
                row.getString("produces"),
                row.getString("produces_on"),
                form(row),
                Set.of((String[]) row.getArray("not_for").getArray()),
                CaseStep.Status.valueOf(row.getString("status").toUpperCase(java.util.Locale.ROOT)),
                row.getLong("draft_version"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                completedAt == null ? null : completedAt.toInstant(),
                row.getString("completed_by"),
                completedIn == null ? null : Channel.of(completedIn));
    }
}
