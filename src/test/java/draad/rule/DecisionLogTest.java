package draad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.IntegrationTest;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Why the bank decided as it did can be read back as long as the bank exists. */
@IntegrationTest
class DecisionLogTest {

    private static final Outcome OUTCOME = new Outcome(
            new RuleSetVersion("routing", "0123456789ab"),
            List.of(new Fired("routing line 3", new Text("A large mortgage", "Een grote hypotheek"))),
            List.of());

    @Autowired
    DecisionLog log;

    @Autowired
    TransactionOperations transaction;

    private final CaseReference reference = CaseReference.random();
    private final DecisionSubject about =
            DecisionSubject.of(reference, CustomerId.next()).at(StepId.next());

    @Test
    void aDecisionIsReadBackAsItWasTaken() {
        var id = log.record(about, Map.of("amount", 500_000), OUTCOME, "seniors");

        var decision = log.find(id).orElseThrow();

        assertThat(decision.about()).isEqualTo(about);
        assertThat(decision.ruleSet()).isEqualTo(OUTCOME.ruleSet());
        assertThat(decision.fired()).isEqualTo(OUTCOME.fired());
        assertThat(decision.facts().get("amount").intValue()).isEqualTo(500_000);
        assertThat(decision.result()).isEqualTo("seniors");
    }

    @Test
    void aCasesDecisionsComeInPagesNewestFirst() {
        var ids = new ArrayList<DecisionId>();
        for (int i = 0; i < 5; i++) ids.add(0, log.record(about, Map.of(), OUTCOME, "number " + i));

        var first = log.of(reference, null, 3);
        var second = log.of(reference, DecisionId.of(first.next()), 3);

        assertThat(first.items()).extracting(Decision::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(second.next()).isNull();
        assertThat(second.items()).extracting(Decision::id).containsExactlyElementsOf(ids.subList(3, 5));
    }

    @Test
    void aDecisionThatMayNotBeShownIsNowhere() {
        var id = log.record(about.whichMayNotBeShown(), Map.of(), OUTCOME, "frozen");

        assertThat(log.find(id)).isEmpty();
        assertThat(log.of(reference, null, 50).items()).isEmpty();
    }

    @Test
    void aDecisionGoesWithTheTransactionUnlessItStandsOnItsOwn() {
        transaction.executeWithoutResult(status -> {
            log.record(about, Map.of(), OUTCOME, "gone");
            log.recordOnItsOwn(about, Map.of(), OUTCOME, "kept");
            status.setRollbackOnly();
        });

        assertThat(log.of(reference, null, 50).items())
                .extracting(Decision::result)
                .containsExactly("kept");
    }

    @Test
    void aListIsNeverUnbounded() {
        assertThatThrownBy(() -> log.of(reference, null, 201)).isInstanceOf(IllegalArgumentException.class);
    }
}
