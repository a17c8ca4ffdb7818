package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.ContactRequest;
import draad.process.SecureEstateDouble;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a case after a death can go. */
@DisplayName("Every way after a death, the heirs who disagree among them")
class TheWaysAfterADeathTest extends ModelWalk {

    @Autowired
    SecureEstateDouble secured;

    @Test
    void heirsWhoAgreeAreSettledWith() {
        verified();
        complete("register-heirs", Map.of("outcome", "agree"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(secured.runsFor(reference)).isEqualTo(1);
        assertThat(templates()).containsExactly("bereavement-help", "bereavement-settled");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::recipients)
                .containsOnly("heirs");
    }

    @Test
    void heirsWhoDisagreeWaitUntilItIsDecided() {
        verified();
        complete("register-heirs", Map.of("outcome", "disagree"));
        complete("wait-for-heirs", Map.of("outcome", "not-yet"));
        assertThat(instance()).isWaitingAt("wait-for-heirs").isNotWaitingAt("settle-estate");

        complete("wait-for-heirs", Map.of("outcome", "decided"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(templates()).containsExactly("bereavement-help", "bereavement-disagreement", "bereavement-settled");
    }

    @Test
    void heirsWhoWantNoMailAreHelpedAllTheSame() {
        guard.refuseAlways(reference);
        verified();
        complete("register-heirs", Map.of("outcome", "disagree"));
        complete("wait-for-heirs", Map.of("outcome", "decided"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(templates()).isEmpty();
    }

    @Test
    void aWrongReportIsUndoneWithAnApology() {
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "not-dead"));

        assertThat(endEvent()).isEqualTo("report-undone");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .containsExactly("bereavement-undone");
        assertThat(secured.runsFor(reference)).isZero();
    }

    @Test
    void whoWantsNoApologyGetsNone() {
        guard.refuseAlways(reference);
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "not-dead"));

        assertThat(endEvent()).isEqualTo("report-undone");
    }

    @Test
    void whatCannotBeSecuredIsHandledByAPersonAllTheSame() {
        guard.refuseAlways(reference);
        verified();

        assertThat(instance()).isWaitingAt("register-heirs");
        assertThat(secured.runsFor(reference)).isZero();
    }

    private void verified() {
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "confirmed"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !driver.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.text())
                .taskDefinitionKey("register-heirs")
                .list()
                .isEmpty());
    }
}
