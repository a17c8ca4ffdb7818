package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C3: with advice for a fee that was agreed on before, or without, for who knows enough")
class AMortgageWithoutAdviceTest extends MortgageStory {

    @Test
    void nobodyAdvisesBeforeTheCustomerAgreedToWhatItCosts() {
        var customer = newCustomer("Fee");
        var reference = quoted(customer);
        var choice = awaitStep(reference, "agree-on-service");
        assertThat(step(caseNow(reference), "advice-conversation")).isNull();
        assertThat(choice.get("prefilled").get("adviceFee").asString()).isEqualTo("2750.00");

        var cheaper = attempt(customer(customer), reference, "agree-on-service", "adviceFee", "1.00");
        var notAgreed = attempt(customer(customer), reference, "agree-on-service", "feeAgreed", false);
        var agreed = attempt(customer(customer), reference, "agree-on-service");

        assertThat(cheaper.status()).isEqualTo(422);
        assertThat(cheaper.toString()).contains("This costs € 2,750 today.");
        assertThat(notAgreed.status()).isEqualTo(422);
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        awaitStep(reference, "advice-conversation");
        assertThat(datum(reference, "adviceFee")).isEqualTo("2750.00");
    }

    @Test
    void whoKnowsTheRisksChoosesAloneAfterAWarning() {
        var customer = newCustomer("Alone");
        var reference = quoted(customer);
        done(customer(customer), reference, "agree-on-service", "outcome", "execution-only");
        done(customer(customer), reference, "take-knowledge-test");
        var tooMuch = attempt(customer(customer), reference, "choose-mortgage", "chosenAmount", "328073.01");

        done(customer(customer), reference, "choose-mortgage", "chosenAmount", "250000.00");

        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.toString()).contains("You can choose that or less.");
        var proposal = awaitStep(reference, "make-rate-proposal");
        assertThat(proposal.get("prefilled").get("amount").asString()).isEqualTo("250000.00");
        assertThat(caseNow(reference).get("intermediateProducts").toString())
                .contains("own-choice")
                .doesNotContain("advice-report");
        assertThat(letters(reference)).contains("execution-only-warning");
    }

    @Test
    void whoNeedsLessThanTheBankLendsHearsSoAndGetsAdviceAfterAll() {
        var customer = newCustomer("Little");
        var reference = quoted(customer);
        done(customer(customer), reference, "agree-on-service", "outcome", "execution-only");
        done(customer(customer), reference, "take-knowledge-test");

        var tooLittle = attempt(customer(customer), reference, "choose-mortgage", "chosenAmount", "2000.00");
        done(customer(customer), reference, "choose-mortgage", "outcome", "advice");

        assertThat(tooLittle.status()).isEqualTo(422);
        assertThat(tooLittle.toString()).contains("We lend no mortgage below € 25,000.");
        awaitStep(reference, "agree-on-service");
        assertThat(caseNow(reference).get("intermediateProducts").toString()).doesNotContain("own-choice");
    }

    @Test
    void whoDoesNotKnowThemHearsWhyAndGoesOnWithAdviceOnly() {
        var customer = newCustomer("Fails");
        var reference = quoted(customer);
        done(customer(customer), reference, "agree-on-service", "outcome", "execution-only");

        done(
                customer(customer),
                reference,
                "take-knowledge-test",
                "knowsResidualDebt",
                "bank-pays",
                "knowsReflection",
                "sign-today");

        awaitStep(reference, "agree-on-service");
        assertThat(letters(reference)).contains("execution-only-ended").doesNotContain("execution-only-warning");
        assertThat(datum(reference, "testReasons"))
                .contains("If the house brings in less, you still pay the rest.")
                .contains("U mag minstens 14 dagen nadenken over een bindend aanbod.")
                .doesNotContain("interest-only part");
        var again = attempt(customer(customer), reference, "agree-on-service", "outcome", "execution-only");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.toString()).contains("You did not pass the test");
        done(customer(customer), reference, "agree-on-service");
        awaitStep(reference, "advice-conversation");
    }

    private java.util.List<String> letters(String reference) {
        return jdbc.sql("select contact_moment from outbound_item where case_reference = :case")
                .param("case", reference)
                .query(String.class)
                .list();
    }
}
