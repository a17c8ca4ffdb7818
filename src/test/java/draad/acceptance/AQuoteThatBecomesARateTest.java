package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("C3: intermediate products are the same in every channel, and a case goes on from each of them")
class AQuoteThatBecomesARateTest extends Story {

    private static final ZoneId BANK = ZoneId.of("Europe/Amsterdam");

    @Autowired
    JdbcClient jdbc;

    @Test
    void fromAQuoteOnTheWebToAnAcceptedRate() {
        var customer = newCustomer("Rate");
        var reference = quoted(customer, customer(customer));
        var advised = advised(reference);
        var proposed = proposed(reference);

        var answered = answer(customer(customer), proposed, "accept");

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        awaitStep(reference, "hand-in-documents");
        var ended = caseNow(reference);
        assertThat(kindsOf(ended)).containsExactly("quote-request", "indication", "advice-report", "rate-proposal");
        assertThat(items(ended.get("intermediateProducts"))).allSatisfy(product -> {
            assertThat(product.get("version").asInt()).isEqualTo(1);
            assertThat(product.get("hash").asString()).isEqualTo(Mortgages.hashOf(product.get("data")));
        });
        assertThat(product(advised, "advice-report").get("producedIn").asString())
                .isEqualTo("branch");
        assertThat(kinds(customer)).contains("case-started", "step-completed", "question-asked", "question-answered");
    }

    @Test
    void theIndicationSaysHowMuchAndWhyInBothLanguages() {
        var customer = newCustomer("Why");

        var reference = quoted(customer, customer(customer));

        var indication = product(caseNow(reference), "indication").get("data");
        assertThat(indication.get("maximum").asString()).isEqualTo("328073.00");
        assertThat(indication.get("monthlyCost").asString()).isEqualTo("1485.96");
        assertThat(indication.get("bindingLimit").asString()).isEqualTo("income");
        assertThat(indication.get("notAdvice").asBoolean()).isTrue();
        assertThat(items(indication.get("reasons")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(reason -> {
                    assertThat(reason.get("en").asString()).isNotBlank();
                    assertThat(reason.get("nl").asString()).isNotBlank();
                });
        var decision = items(ok(as("operator").get("/api/v1/cases/" + reference + "/decisions"))
                        .get("items"))
                .stream()
                .filter(taken -> taken.toString().contains("mortgage-maximum"))
                .findFirst();
        assertThat(decision).isPresent();
        assertThat(decision.get().toString()).doesNotContain("1988-04-12");
    }

    @ParameterizedTest(name = "a quote that began on the web is completed in {0}")
    @ValueSource(strings = {"web", "app", "phone", "branch"})
    void aQuoteCanBeCompletedInEveryChannelOfTheMatrixAndIsTheSameThere(String channel) {
        var customer = newCustomer("Channel");

        var reference = quoted(customer, caller(channel, customer));

        var quote = product(caseNow(reference), "quote-request");
        assertThat(quote.get("producedIn").asString()).isEqualTo(channel);
        for (var elsewhere : List.of("web", "app", "phone", "branch", "webcare")) {
            var seen = ok(caller(elsewhere, customer).get("/api/v1/cases/" + reference));
            assertThat(product(seen, "quote-request")).as(elsewhere).isEqualTo(quote);
        }
    }

    @ParameterizedTest(name = "after the indication a case is continued in {0}: {1}")
    @CsvSource({"web, 200", "app, 200", "phone, 200", "branch, 200", "mail, 422", "email, 422", "webcare, 422"})
    void aCaseGoesOnFromItsIndicationWhereTheMatrixSupportsIt(String channel, int status) {
        var customer = newCustomer("Goes");
        var reference = quoted(customer, customer(customer));
        var indication = product(caseNow(reference), "indication");
        ok(customer(customer).post("/api/v1/cases/" + reference + "/pause", null));

        var resumed = caller(channel, customer).post("/api/v1/cases/" + reference + "/resumption", null);

        assertThat(resumed.status()).as(resumed.toString()).isEqualTo(status);
        if (status == 200) assertThat(product(resumed.json(), "indication")).isEqualTo(indication);
    }

    @Test
    void onlyAnAdviserWhoseLicenceIsValidTodayCompletesTheAdvice() {
        var reference = quoted(newCustomer("Licence"), null);
        var step = awaitStep(reference, "advice-conversation");
        var examples = examples(reference, step);
        var today = LocalDate.now(BANK);
        var endedYesterday = adviser("licence-ended", today.minusDays(1));
        var endsToday = adviser("licence-ends", today);

        var refused = complete(as(endedYesterday), reference, step, examples);
        var channelSystem = complete(as("branch"), reference, step, examples);
        var withoutLicence = complete(as("branch-adviser"), reference, step, examples);
        var taken = complete(as(endsToday), reference, step, examples);

        assertThat(List.of(refused, channelSystem, withoutLicence))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    @Test
    void whatDoesNotFitIsSaidFieldByFieldInTheReadersLanguage() {
        var reference = quoted(newCustomer("Fit"), null);
        advised(reference);
        var step = awaitStep(reference, "make-rate-proposal");
        var data = (ObjectNode) Mortgages.JSON.readTree(examples(reference, step));
        data.put("monthlyCost", "1300.00").put("ratePercentage", 4.5);

        var refused = complete(as("mortgage-acceptant").in("nl"), reference, step, data.toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(items(refused.json().get("errors")))
                .extracting(error -> error.get("field").asString() + " "
                        + error.get("message").asString())
                .containsExactlyInAnyOrder(
                        "ratePercentage Bij 10 jaar vast en 86,16% van de prijs is onze rente vandaag 3,85%. U kunt niet meer vragen.",
                        "monthlyCost € 280.000 tegen 4,5% kost in de eerste maand € 1.418,72, afgelost zoals geadviseerd.");
        assertThat(step(caseNow(reference), "make-rate-proposal")).isNotNull();
    }

    @Test
    void moreThanTheIndicationCannotBeAdvised() {
        var reference = quoted(newCustomer("More"), null);
        var step = awaitStep(reference, "advice-conversation");
        var data = (ObjectNode) Mortgages.JSON.readTree(examples(reference, step));
        data.put("advisedAmount", "328073.01");

        var refused = complete(as("mortgage-specialist"), reference, step, data.toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").get(0).get("code").asString()).isEqualTo("above-maximum");
    }

    @Test
    void whatIsKnownIsFilledInForTheNextInTheLine() {
        var reference = quoted(newCustomer("Filled"), null);
        var advice = awaitStep(reference, "advice-conversation");
        assertThat(advice.get("prefilled").get("advisedAmount").asString()).isEqualTo("311250.00");

        advised(reference);

        var proposal = awaitStep(reference, "make-rate-proposal").get("prefilled");
        assertThat(proposal.get("amount").asString()).isEqualTo("280000.00");
        assertThat(proposal.get("fixedRateYears").asString()).isEqualTo("10");
        assertThat(proposal.get("ratePercentage").asDouble()).isEqualTo(3.85);
        assertThat(proposal.get("monthlyCost").asString()).isEqualTo("1312.66");
    }

    @Test
    void aProposalCanBeAcceptedUntilItsLastDayAndNotLater() {
        var customer = newCustomer("Late");
        var reference = quoted(customer, customer(customer));
        advised(reference);
        var proposed = proposed(reference);
        var question = proposed.get("questions").get(0);
        var lastDay =
                product(proposed, "rate-proposal").get("data").get("validUntil").asString();
        assertThat(OffsetDateTime.parse(question.get("deadline").asString())
                        .atZoneSameInstant(BANK)
                        .toLocalDate())
                .isEqualTo(LocalDate.parse(lastDay));
        jdbc.sql("update question set deadline = now() - interval '1 second' where code = :code")
                .param("code", question.get("code").asString())
                .update();

        var late = answer(customer(customer), proposed, "accept");

        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(caseNow(reference).get("status").asString()).isEqualTo("open");
    }

    @Test
    void acceptingAsksForALoginAndDecliningForTheCodeAlone() {
        var customer = newCustomer("Sure");
        var reference = quoted(customer, customer(customer));
        advised(reference);
        var proposed = proposed(reference);

        var accepted = answer(as("mail"), proposed, "accept");
        var declined = answer(as("mail").with("X-Assurance", "code"), proposed, "decline");

        assertThat(accepted.status()).isEqualTo(403);
        assertThat(accepted.json().get("needs").asString()).isEqualTo("strong");
        assertThat(declined.status()).as(declined.toString()).isEqualTo(200);
        awaitEnd(reference, "proposal-declined");
    }

    @Test
    void aCustomerWhoStopsKeepsTheirReport() {
        var reference = quoted(newCustomer("Stops"), null);
        var step = awaitStep(reference, "advice-conversation");
        var data = (ObjectNode) Mortgages.JSON.readTree(examples(reference, step));
        data.put("outcome", "stop").remove(List.of("advisedAmount", "interestOnlyAmount", "productChoice", "nhg"));

        ok(complete(as("mortgage-specialist"), reference, step, data.toString()));

        assertThat(kindsOf(awaitEnd(reference, "customer-stopped"))).contains("advice-report");
    }

    @Test
    void aSecondOpinionRunsBesideTheAdviceAndNobodyWaitsForIt() {
        var reference = quoted(newCustomer("Second"), null);

        var asked = as("mortgage-specialist")
                .post(
                        "/api/v1/cases/" + reference + "/extra-steps",
                        "{\"kind\": \"second-opinion\", \"skill\": \"mortgage-licence\", \"question\": \"Would you advise the same?\"}");

        assertThat(asked.status()).as(asked.toString()).isBetween(200, 201);
        var extra = awaitStep(reference, "extra-step");
        ok(complete(as("mortgage-specialist"), reference, extra, examples(reference, extra)));
        var now = caseNow(reference);
        assertThat(step(now, "extra-step")).isNull();
        assertThat(step(now, "advice-conversation")).isNotNull();
    }

    /** A case whose quote was completed by this caller; by the customer on the web when nobody is named. */
    private String quoted(String customer, Calls caller) {
        var web = customer(customer);
        var reference = start(web, "mortgage", customer, "{}").get("reference").asString();
        var step = awaitStep(reference, "quote-request");
        var doer = caller == null ? web : caller;
        ok(complete(doer, reference, step, examples(reference, step)));
        var service = awaitStep(reference, "agree-on-service");
        ok(complete(doer, reference, service, examples(reference, service)));
        awaitStep(reference, "advice-conversation");
        return reference;
    }

    private JsonNode advised(String reference) {
        var step = awaitStep(reference, "advice-conversation");
        return ok(complete(as("mortgage-specialist"), reference, step, examples(reference, step)));
    }

    private JsonNode proposed(String reference) {
        var step = awaitStep(reference, "make-rate-proposal");
        ok(complete(as("mortgage-acceptant"), reference, step, examples(reference, step)));
        return awaitCase(reference, now -> !now.get("questions").isEmpty());
    }

    private static Calls.Answer answer(Calls caller, JsonNode shown, String answer) {
        var code = shown.get("questions").get(0).get("code").asString();
        return caller.post("/api/v1/questions/" + code + "/answers", "{\"answer\": \"" + answer + "\"}");
    }

    private Calls caller(String channel, String customer) {
        var caller = as(channel);
        return List.of("web", "app").contains(channel) ? caller.customer(customer) : caller;
    }

    /** An adviser of the demo's making whose licence ends on that day. */
    private String adviser(String name, LocalDate licenceUntil) {
        var userName = name + "-" + System.nanoTime();
        jdbc.sql(
                        """
                with colleague as (
                    insert into employee (user_name, password_hash, name, channel, language)
                    select :name, password_hash, 'Licensed Once', channel, language from employee
                    where user_name = 'mortgage-specialist' returning user_name),
                role as (insert into employee_role select user_name, 'adviser' from colleague)
                insert into employee_skill select user_name, 'mortgage-licence', :until from colleague""")
                .param("name", userName)
                .param("until", licenceUntil)
                .update();
        return userName;
    }

    private static List<String> kindsOf(JsonNode shown) {
        return items(shown.get("intermediateProducts")).stream()
                .map(product -> product.get("kind").asString())
                .toList();
    }

    private static JsonNode product(JsonNode shown, String kind) {
        return items(shown.get("intermediateProducts")).stream()
                .filter(product -> product.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
