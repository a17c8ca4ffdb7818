package draad.attention;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps in which customers got stuck, each once. */
@Repository
class StuckSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    StuckSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean contains(StepId step) {
        return jdbc.sql("select exists (select from stuck_step where step_id = :step)")
                .param("step", step.value())
                .query(Boolean.class)
                .single();
    }

    /** @return false when it was known that somebody is stuck here */
    boolean add(StuckStep stuck) {
        return jdbc.sql(
                                """
                insert into stuck_step (id, step_id, case_reference, because, offer_en, offer_nl, decision, channel, at)
                values (:id, :step, :reference, :because, :en, :nl, :decision, :channel, :at)
                on conflict (step_id) do nothing""")
                        .param("id", stuck.id())
                        .param("step", stuck.step().value())
                        .param("reference", stuck.reference().text())
                        .param("because", stuck.because())
                        .param("en", stuck.offer().en())
                        .param("nl", stuck.offer().nl())
                        .param("decision", stuck.decision().value())
                        .param("channel", stuck.channel().id())
                        .param("at", stuck.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those in which nobody has got on yet. */
    Optional<StuckStep> open(UUID id) {
        return jdbc.sql("select * from stuck_step where id = :id and ended_at is null")
                .param("id", id)
                .query(StuckSteps::read)
                .optional();
    }

    Optional<StuckStep> openOf(StepId step) {
        return jdbc.sql("select * from stuck_step where step_id = :step and ended_at is null")
                .param("step", step.value())
                .query(StuckSteps::read)
                .optional();
    }

    /** @param by the user name of who helped, or what happened */
    boolean end(UUID id, String by) {
        return jdbc.sql("update stuck_step set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static StuckStep read(ResultSet row, int number) throws SQLException {
        return new StuckStep(
                row.getObject("id", UUID.class),
                new StepId(row.getObject("step_id", UUID.class)),
                new CaseReference(row.getString("case_reference")),
                row.getString("because"),
                new Text(row.getString("offer_en"), row.getString("offer_nl")),
                new DecisionId(row.getObject("decision", UUID.class)),
                Channel.of(row.getString("channel")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
