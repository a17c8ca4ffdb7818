package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.shared.ActionId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way that restoring an account can go. */
@DisplayName("W3: every way of restoring an account")
class TheWaysOfRestoringTest extends ModelWalk {

    @Test
    void inTimeItOpensAtOnceAndWhatWasMissedIsPutRight() {
        asked("restore");

        checklist();
        complete("restore-checklist", Map.of());

        assertThat(endEvent()).isEqualTo("account-restored");
        assertThat(templates()).containsExactly("account-restored");
    }

    @Test
    void afterItsTermAPersonDecidesThatItComesBack() {
        asked("decide");
        assertThat(instance()).isWaitingAt("decide-on-restoring");

        complete("decide-on-restoring", "restore");

        checklist();
    }

    @Test
    void afterItsTermAPersonDecidesThatItStaysClosedAndSaysWhy() {
        asked("decide");

        complete("decide-on-restoring", "not");

        assertThat(endEvent()).isEqualTo("account-stays-closed");
        assertThat(templates()).containsExactly("account-stays-closed");
    }

    @Test
    void whoWantsNoMailSeesInTheCaseWhyItStaysClosed() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        asked("decide");

        complete("decide-on-restoring", "not");

        assertThat(endEvent()).isEqualTo("account-stays-closed");
        assertThat(templates()).isEmpty();
    }

    @Test
    void whoDoesNotWantItBackIsNotGivenIt() {
        guard.refuseOnly(reference, ActionId.RESTORE_ACCOUNT);

        asked("restore");
        await().atMost(Duration.ofSeconds(60)).until(() -> waitsAt("handle-refused-reopening"));
        complete("handle-refused-reopening", "stop");

        assertThat(endEvent()).isEqualTo("reopening-refused");
    }

    @Test
    void whoWantsNoMailHasTheAccountBackAllTheSame() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        asked("restore");

        checklist();
        complete("restore-checklist", Map.of());

        assertThat(endEvent()).isEqualTo("account-restored");
    }

    private void asked(String word) {
        handlers.letSetDecide(reference, "restore-term", word);
        processes.start("restore-account", reference, Map.of());
    }

    private void checklist() {
        await().atMost(Duration.ofSeconds(60)).until(() -> waitsAt("restore-checklist"));
    }
}
