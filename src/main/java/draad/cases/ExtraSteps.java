package draad.cases;

import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.shared.Ids;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The extra steps of all cases: what was asked, of whom, and what came of it. */
@Repository
public class ExtraSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtraSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a case in the order in which they were asked for; at most 50. */
    public List<ExtraStep> of(CaseReference reference) {
        return jdbc.sql("select * from extra_step where case_reference = :reference order by id limit 50")
                .param("reference", reference.text())
                .query(ExtraSteps::read)
                .list();
    }

    /** Those among these steps that are extra. */
    List<ExtraStep> among(Collection<StepId> steps) {
        return jdbc.sql("select * from extra_step where step_id = any(:steps)")
                .param("steps", steps.stream().map(StepId::value).toArray(UUID[]::new))
                .query(ExtraSteps::read)
                .list();
    }

    Optional<ExtraStep> find(UUID id) {
        return jdbc.sql("select * from extra_step where id = :id")
                .param("id", id)
                .query(ExtraSteps::read)
                .optional();
    }

    public Optional<ExtraStep> ofStep(StepId step) {
        return among(List.of(step)).stream().findFirst();
    }

    /** @return empty when it was asked for this reason before */
    Optional<UUID> add(CaseReference reference, ExtraStep.Asked asked) {
        return jdbc.sql(
                        """
                insert into extra_step (id, case_reference, because, kind, skill, question_en, question_nl, asked_by,
                                        decision, about_step, at)
                values (:id, :reference, :because, :kind, :skill, :en, :nl, :by, :decision, :about, :at)
                on conflict (case_reference, because) do nothing
                returning id""")
                .param("id", Ids.next())
                .param("reference", reference.text())
                .param("because", asked.because())
                .param("kind", asked.kind())
                .param("skill", asked.skill())
                .param("en", asked.question().en())
                .param("nl", asked.question().nl())
                .param("by", asked.by())
                .param(
                        "decision",
                        asked.decision() == null ? null : asked.decision().value())
                .param("about", asked.about() == null ? null : asked.about().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** It could not be added to the process after all. */
    void remove(UUID id) {
        jdbc.sql("delete from extra_step where id = :id and step_id is null")
                .param("id", id)
                .update();
    }

    void opened(UUID id, StepId step) {
        jdbc.sql("update extra_step set step_id = :step where id = :id")
                .param("step", step.value())
                .param("id", id)
                .update();
    }

    void answered(StepId step, String answer) {
        jdbc.sql("update extra_step set answer = :answer where step_id = :step")
                .param("answer", answer)
                .param("step", step.value())
                .update();
    }

    /** The user name of whoever did the step that this one looks at again. */
    Optional<String> doneBefore(ExtraStep extra) {
        if (extra.about() == null) return Optional.empty();
        return jdbc.sql("select completed_by from case_step where id = :id and completed_by is not null")
                .param("id", extra.about().value())
                .query(String.class)
                .optional();
    }

    private static ExtraStep read(ResultSet row, int number) throws SQLException {
        var decision = row.getObject("decision", UUID.class);
        return new ExtraStep(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("case_reference")),
                row.getString("because"),
                row.getString("kind"),
                row.getString("skill"),
                new Text(row.getString("question_en"), row.getString("question_nl")),
                row.getString("asked_by"),
                decision == null ? null : new DecisionId(decision),
                step(row, "about_step"),
                step(row, "step_id"),
                row.getString("answer"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable StepId step(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StepId(id);
    }
}
