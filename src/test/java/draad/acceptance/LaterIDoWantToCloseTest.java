package draad.acceptance;

import static draad.acceptance.TheAccountThatHadToStayOpenTest.data;
import static draad.acceptance.TheAccountThatHadToStayOpenTest.party;
import static draad.acceptance.TheAccountThatHadToStayOpenTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W9: my own identified wish withdraws my own no")
class LaterIDoWantToCloseTest extends Story {

    @Test
    @DisplayName("W9: who said no first confirms the change of mind, and then the account is closed")
    void whoSaidNoConfirmsTheChangeOfMind() {
        var customer = newCustomer("Changed");
        var account = newAccount(customer, "savings");
        created(customer(customer).post("/api/v1/customers/" + customer + "/refusals", refusal(account)));

        var closing = start(customer(customer), "close-account", customer, data(account));
        var reference = closing.get("reference").asString();
        var step = awaitStep(reference, "confirm-change-of-mind");
        assertThat(statusOf(customer, account)).isEqualTo("open");
        assertThat(complete(as("phone"), reference, step, "{\"withdrawMyNo\": true}")
                        .problem())
                .isEqualTo("not-sure-enough");
        ok(complete(customer(customer), reference, step, "{\"withdrawMyNo\": true}"));

        awaitEnd(reference, "account-closed");
        assertThat(statusOf(customer, account)).isEqualTo("closed");
        assertThat(kinds(customer)).contains("refusal-registered", "refusal-withdrawn", "action-executed");
    }

    @Test
    @DisplayName("W8: a joint account is closed when the other holder agrees with a login")
    void aJointAccountIsClosedWhenTheOtherHolderAgrees() {
        var holder = newCustomer("One");
        var coHolder = newCustomer("Two");
        var account = newAccount(holder, "payment", party(coHolder));

        var reference = start(customer(holder), "close-account", holder, data(account))
                .get("reference")
                .asString();
        var code = awaitCase(reference, now -> !now.get("questions").isEmpty())
                .get("questions")
                .get(0)
                .get("code")
                .asString();
        var answers = "/api/v1/questions/" + code + "/answers";
        var byCard = as("mail").post(answers, "{\"answer\": \"close\"}");
        ok(customer(coHolder).post(answers, "{\"answer\": \"close\"}"));

        assertThat(byCard.status()).isEqualTo(403);
        assertThat(byCard.problem()).isEqualTo("not-sure-enough");
        awaitEnd(reference, "account-closed");
    }

    @Test
    @DisplayName("W10: a wish to close that came by phone is confirmed with a login")
    void aWishByPhoneIsConfirmedWithALogin() {
        var customer = newCustomer("Caller");
        var account = newAccount(customer, "savings");

        var reference = start(as("agent"), "close-account", customer, data(account))
                .get("reference")
                .asString();
        var step = awaitStep(reference, "confirm-wish");
        assertThat(statusOf(customer, account)).isEqualTo("open");
        ok(complete(customer(customer), reference, step, "{\"confirmWish\": true}"));

        awaitEnd(reference, "account-closed");
    }
}
