package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WhoSpeaksForWhomTest {

    private static final ActionId CLOSE = ActionId.CLOSE_ACCOUNT;

    @LocalServerPort
    int port;

    @Autowired
    Representations representations;

    Calls branch;
    CustomerId represented;
    CustomerId representative;

    @BeforeEach
    void twoCustomers() {
        branch = Calls.to(port).as("branch");
        represented = registered(CustomerExamples.person());
        representative = registered(CustomerExamples.person());
    }

    private CustomerId registered(String person) {
        return CustomerId.of(
                branch.post("/api/v1/customers", person).json().get("id").asString());
    }

    private Calls.Answer represent(CustomerId customer, String by) {
        return branch.post("/api/v1/customers/" + customer + "/representations", by);
    }

    @Test
    void aGuardianSpeaksAboutEverythingUntilItEnds() {
        var begun = represent(
                represented,
                "{\"by\": \"%s\", \"capacity\": \"guardian\", \"scope\": \"all\"}".formatted(representative));

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.json().get("scope").asString()).isEqualTo("all");
        assertThat(representations.mayActFor(representative, represented, CLOSE))
                .isTrue();
        assertThat(representations.mayActFor(represented, representative, CLOSE))
                .isFalse();

        branch.delete(begun.header("Location").orElseThrow());

        assertThat(representations.mayActFor(representative, represented, CLOSE))
                .isFalse();
    }

    @Test
    void anAttorneySpeaksWithinTheMandate() {
        var account = HoldingId.next();
        var begun = represent(
                represented,
                """
                {"by": "%s", "capacity": "attorney",
                 "scope": {"accounts": ["%s"], "actions": ["close-account"]}}"""
                        .formatted(representative, account));

        assertThat(begun.status()).isEqualTo(201);
        assertThat(representations.rightOf(representative, represented, CLOSE, Subject.account(account)))
                .isPresent();
        assertThat(representations.rightOf(representative, represented, CLOSE, Subject.account(HoldingId.next())))
                .isEmpty();
        assertThat(representations.mayActFor(representative, represented, ActionId.SEND_MAIL))
                .isFalse();
    }

    @Test
    void aParentSpeaksUntilTheChildIsOfAge() {
        var born = LocalDate.now().minusYears(10);
        var child = registered(CustomerExamples.person().replace("1971-05-03", born.toString()));
        var parent = "{\"by\": \"%s\", \"capacity\": \"parent\", \"scope\": \"all\"}".formatted(representative);

        var ofChild = represent(child, parent);
        var ofAdult = represent(represented, parent);

        assertThat(ofChild.json().get("until").asString())
                .startsWith(born.plusYears(18).minusDays(1).toString());
        assertThat(ofAdult.status()).isEqualTo(422);
    }

    @Test
    void whatIsNotRightIsNamed() {
        var path = "{\"by\": \"%s\", \"capacity\": \"attorney\", \"scope\": %s}";

        assertThat(represent(represented, path.formatted(represented, "\"all\""))
                        .status())
                .isEqualTo(422);
        assertThat(represent(represented, path.formatted(CustomerId.next(), "\"all\""))
                        .status())
                .isEqualTo(422);
        assertThat(represent(represented, path.formatted(representative, "\"some\""))
                        .status())
                .isEqualTo(422);
        assertThat(represent(represented, path.formatted(representative, "[]")).status())
                .isEqualTo(422);
        assertThat(represent(represented, "{\"capacity\": \"butler\"}").status())
                .isEqualTo(400);
        assertThat(Calls.to(port)
                        .as("web")
                        .customer(represented)
                        .post(
                                "/api/v1/customers/" + represented + "/representations",
                                path.formatted(representative, "\"all\""))
                        .status())
                .isEqualTo(403);
    }
}
