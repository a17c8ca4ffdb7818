package draad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever works for the bank reads back why something was decided; a customer hears it from people or pages. */
@IntegrationTest
class DecisionsReadBackTest {

    @LocalServerPort
    int port;

    @Autowired
    DecisionLog log;

    private final DecisionSubject about = DecisionSubject.of(CustomerId.next());

    private String path(DecisionSubject subject) {
        var why = new Text("A large mortgage", "Een grote hypotheek");
        var outcome = new Outcome(
                new RuleSetVersion("routing", "0123456789ab"), List.of(new Fired("routing line 3", why)), List.of());
        DecisionId id = log.record(subject, Map.of("amount", 500_000), outcome, "seniors");
        return "/api/v1/decisions/" + id;
    }

    @Test
    void aDecisionIsExplainedInTheReadersLanguage() {
        var answer = Calls.to(port).as("phone").in("nl").get(path(about)).json();

        assertThat(answer.at("/rules/0/reason").asString()).isEqualTo("Een grote hypotheek");
        assertThat(answer.at("/ruleSet/name").asString()).isEqualTo("routing");
        assertThat(answer.at("/ruleSet/version").asString()).isEqualTo("0123456789ab");
        assertThat(answer.at("/facts/amount").asInt()).isEqualTo(500_000);
        assertThat(answer.at("/result").asString()).isEqualTo("seniors");
    }

    @Test
    void aCustomerDoesNotReadDecisions() {
        var answer = Calls.to(port).as("web").customer(about.customer()).get(path(about));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aDecisionThatMayNotBeShownIsNotThere() {
        var answer = Calls.to(port).as("operator").get(path(about.whichMayNotBeShown()));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aCaseThatDoesNotExistHasNoDecisions() {
        var answer = Calls.to(port).as("phone").get("/api/v1/cases/" + CaseReference.random() + "/decisions");

        assertThat(answer.status()).isEqualTo(404);
    }
}
