package draad.rule;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every decision that counts, so that it can be read back in plain words: which facts, which rules, which version. */
@Component
public class DecisionLog {

    private static final TypeReference<List<Fired>> FIRED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes a decision down; it commits with the caller's transaction.
     *
     * @param facts what was decided on, as it will be shown: references and outcomes rather than personal data
     * @param result the outcome in a word or two: {@code refused}, {@code mortgage-advice}
     */
    @Transactional
    public DecisionId record(DecisionSubject about, Object facts, Outcome outcome, String result) {
        return write(about, facts, outcome, result);
    }

    /** Writes a decision down in a transaction of its own: for after the caller's was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public DecisionId recordOnItsOwn(DecisionSubject about, Object facts, Outcome outcome, String result) {
        return write(about, facts, outcome, result);
    }

    private DecisionId write(DecisionSubject about, Object facts, Outcome outcome, String result) {
        var id = DecisionId.next();
        jdbc.sql(
                        """
                insert into decision (id, case_reference, customer_id, step_id, hidden, rule_set, version, facts, fired, result, at)
                values (:id, :case, :customer, :step, :hidden, :ruleSet, :version, :facts::jsonb, :fired::jsonb, :result, :at)""")
                .param("id", id.value())
                .param(
                        "case",
                        about.caseReference() == null
                                ? null
                                : about.caseReference().text())
                .param(
                        "customer",
                        about.customer() == null ? null : about.customer().value())
                .param("step", about.step() == null ? null : about.step().value())
                .param("hidden", about.hidden())
                .param("ruleSet", outcome.ruleSet().name())
                .param("version", outcome.ruleSet().version())
                .param("facts", json.writeValueAsString(facts))
                .param("fired", json.writeValueAsString(outcome.fired()))
                .param("result", result)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** A decision, unless it may not be shown. */
    public Optional<Decision> find(DecisionId id) {
        return jdbc.sql("select * from decision where id = :id and not hidden")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /**
     * The decisions taken in a case that may be shown, newest first.
     *
     * @param cursor the last one of the page before this, null for the first page
     * @param limit at most {@link Page#MOST}
     */
    public Page<Decision> of(CaseReference caseReference, @Nullable DecisionId cursor, int limit) {
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("A page cannot hold " + limit);
        var oneMore = jdbc.sql(
                        """
                select * from decision
                where case_reference = :case and not hidden and (:cursor::uuid is null or id < :cursor::uuid)
                order by id desc limit :limit""")
                .param("case", caseReference.text())
                .param("cursor", cursor == null ? null : cursor.value())
                .param("limit", limit + 1)
                .query(this::read)
                .list();
        return Page.of(oneMore, limit, decision -> decision.id().toString());
    }

    private Decision read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        var customer = row.getObject("customer_id", UUID.class);
        var step = row.getObject("step_id", UUID.class);
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new DecisionSubject(
                        reference == null ? null : new CaseReference(reference),
                        customer == null ? null : new CustomerId(customer),
                        step == null ? null : new StepId(step),
                        row.getBoolean("hidden")),
                new RuleSetVersion(row.getString("rule_set"), row.getString("version")),
                json.readTree(row.getString("facts")),
                json.readValue(row.getString("fired"), FIRED),
                row.getString("result"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
