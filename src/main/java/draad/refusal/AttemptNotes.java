package draad.refusal;

import draad.rule.DecisionLog;
import draad.shared.Ids;
import draad.web.Afterwards;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what was attempted in a step that was rolled back, in a transaction of its own afterwards. */
@Component
class AttemptNotes {

    private final Afterwards afterwards;
    private final DecisionLog decisions;
    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptNotes(Afterwards afterwards, DecisionLog decisions, JdbcClient jdbc, Clock clock) {
        this.afterwards = afterwards;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(List<Said> rolledBack) {
        var those = List.copyOf(rolledBack);
        afterwards.run(() -> those.forEach(this::write));
    }

    private void write(Said said) {
        var decision = decisions.record(said.about(), said.facts(), said.outcome(), said.result() + "-rolled-back");
        var asked = said.asked();
        jdbc.sql(
                        """
                insert into attempt_note (id, attempt, action, subject_kind, subject_id, case_reference, verdict,
                    decision_id, at)
                values (:id, :attempt, :action, :kind, :subject, :case, :verdict, :decision, :at)""")
                .param("id", Ids.next())
                .param("attempt", asked.attempt())
                .param("action", asked.action().text())
                .param("kind", asked.subject().kind().id())
                .param("subject", asked.subject().id())
                .param(
                        "case",
                        asked.reference() == null ? null : asked.reference().text())
                .param("verdict", said.result())
                .param("decision", decision.value())
                .param("at", Timestamps.of(clock.instant()))
                .update();
    }
}
