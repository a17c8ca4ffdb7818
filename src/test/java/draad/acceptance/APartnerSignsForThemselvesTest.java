package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C3: everybody who borrows signs for themselves, and who never signs lets the offer lapse")
class APartnerSignsForThemselvesTest extends MortgageStory {

    private static final Object[] FROM_HOME = {
        "partnerSigning", "from-home", "partnerLastName", "Together" + System.nanoTime()
    };

    @Test
    void aPartnerAtHomeGetsTheirOwnQuestionThatNobodyElseCanAnswer() {
        var customer = newCustomer("First");
        var reference = signedByTheCustomer(customer);
        var partner = datum(reference, "partnerCustomer");
        var code = code(reference, 2);

        var asCustomer = accept(customer(customer), reference, 2);
        var asPartner = accept(customer(partner), reference, 2);

        assertThat(ok(customer(customer).get("/api/v1/cases/" + reference)).toString())
                .doesNotContain(code);
        assertThat(asCustomer.status()).as(asCustomer.toString()).isEqualTo(403);
        assertThat(asPartner.status()).as(asPartner.toString()).isEqualTo(200);
        awaitStep(reference, "choose-notary");
        assertThat(kinds(partner)).contains("question-asked", "question-answered");
    }

    @Test
    void aPartnerWhoSaysNoNeedsTheCodeOnly() {
        var customer = newCustomer("No");
        var reference = signedByTheCustomer(customer);

        ok(answer(as("mail").with("X-Assurance", "code"), reference, 2, "decline"));

        awaitEnd(reference, "offer-declined");
    }

    @Test
    void aPartnerWhoComesAfterTheLastDayCannotSignAnyMore() {
        var customer = newCustomer("Never");
        var reference = offered(customer);
        ok(accept(customer(customer), reference, 1));
        awaitStep(reference, "sign-as-partner");
        caseKnows(reference, "offerUntil", LocalDate.now().minusDays(1).toString());

        var late = attempt(as("mortgage-specialist"), reference, "sign-as-partner");

        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.toString()).contains("The offer has ended");
    }

    private String signedByTheCustomer(String customer) {
        var reference = offered(customer, FROM_HOME);
        ok(accept(customer(customer), reference, 1));
        return reference;
    }
}
