package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("C3, P6: one case goes from the accepted rate to the deed, over all departments, and aftersales follows")
class FromTheRateToTheDeedTest extends MortgageStory {

    @Test
    void aHouseIsBoughtTogetherAndTheBankAsksAfterwardsWhetherAllIsWell() {
        var customer = newCustomer("Deed");
        var reference = offered(customer);
        ok(accept(customer(customer), reference, 1));
        done(as("mortgage-specialist"), reference, "sign-as-partner");
        done(customer(customer), reference, "choose-notary");
        done(as("mortgage-acceptant"), reference, "prepare-deed");
        done(as("mortgage-acceptant"), reference, "record-deed");

        var ended = awaitEnd(reference, "mortgage-passed");

        assertThat(ended.get("intermediateProducts").toString())
                .contains("quote-request", "indication", "advice-report", "rate-proposal", "binding-offer", "deed");
        var mortgage =
                items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                                .get("items"))
                        .stream()
                        .filter(holding -> holding.get("product").asString().equals("mortgage"))
                        .findFirst()
                        .orElseThrow();
        assertThat(items(mortgage.get("parties")))
                .extracting(party -> party.get("role").asString())
                .containsExactlyInAnyOrder("holder", "co-holder");
        var aftersales = aftersales(customer);
        ok(answer(customer(customer), aftersales, 0, "help"));
        done(as("mortgage-specialist"), aftersales, "put-right");
        awaitEnd(aftersales, "settled");
    }

    @Test
    void whoeverMakesTheOfferCanGoBackToANewProposalAndNothingIsOffered() {
        var customer = newCustomer("Anew");
        var reference = documentsInOrder(customer);
        done(as("mortgage-acceptant"), reference, "accept-application");

        done(
                as("mortgage-acceptant"),
                reference,
                "make-binding-offer",
                "outcome",
                "propose-anew",
                "anewReason",
                "The customer wants to borrow less after all.");
        done(as("mortgage-acceptant"), reference, "make-rate-proposal");

        var now = awaitCase(reference, seen -> seen.get("questions").size() > 1);
        assertThat(now.get("intermediateProducts").toString())
                .contains("\"rate-proposal\",\"version\":2")
                .doesNotContain("binding-offer");
    }

    @Test
    void eachSourceIsAskedAndItsAnswerIsWhatTheNormsAreHeldAgainst() {
        var customer = newCustomer("Asked");
        var reference = documentsInOrder(customer);

        awaitStep(reference, "accept-application");

        assertThat(decision(reference, "mortgage-acceptance"))
                .contains("genuine", "by-document", "The amount is within what income and house carry.");
        assertThat(jdbc.sql("select source from inquiry where case_reference = :case and found is not null")
                        .param("case", reference)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("valuation", "credit-register", "identity", "funds");
    }

    @Test
    void aDocumentThatIsNotGenuineIsAnExceptionThatTwoPeopleExplain() {
        var customer = newCustomer("Specimen");
        var reference = documentsInOrder(customer, "identityNumber", "SPECI2014");

        var approved = attempt(as("mortgage-acceptant"), reference, "accept-application");
        done(
                as("mortgage-acceptant"),
                reference,
                "accept-application",
                "outcome",
                "approve-with-deviation",
                "acceptanceExplanation",
                "The register was wrong: we saw the passport and called the town hall.");
        var same = attempt(as("mortgage-acceptant"), reference, "second-acceptance");

        assertThat(approved.status()).isEqualTo(422);
        assertThat(approved.toString()).contains("This does not fit the norms.");
        assertThat(decision(reference, "mortgage-acceptance"))
                .contains("The identity document is not in force or not genuine.");
        assertThat(same.status()).isEqualTo(403);
    }

    @Test
    void aHouseThatIsVisitedFirstIsWaitedForAndTheValuerTellsLater() {
        var customer = newCustomer("Dear");
        var reference = documentsInOrder(
                customer,
                "housePrice",
                "950000.00",
                "income",
                "400000.00",
                "monthlyCost",
                "1280.89",
                "ratePercentage",
                3.65);
        var valuation = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select id from inquiry where case_reference = :case and source = 'valuation'")
                                .param("case", reference)
                                .query(String.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        var path = "/api/v1/inquiries/" + valuation + "/finding";
        assertThat(step(caseNow(reference), "accept-application")).isNull();

        var unreadable = as("core-banking").post(path, "{\"finding\": {\"value\": \"much\"}}");
        var stranger = as("branch").post(path, "{\"finding\": {\"value\": \"930000.00\"}}");
        var taken = as("core-banking").post(path, "{\"finding\": {\"value\": \"930000.00\"}}");
        var again = as("core-banking").post(path, "{\"finding\": {\"value\": \"9.00\"}}");

        assertThat(unreadable.status()).as(unreadable.toString()).isEqualTo(422);
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(409);
        awaitStep(reference, "accept-application");
    }

    @Test
    void whatIsNotInOrderGoesBackInOneMessageEachWithItsReason() {
        var customer = newCustomer("Papers");
        var reference = rateAccepted(customer);
        done(customer(customer), reference, "hand-in-documents");

        var tooSoon = attempt(as("mortgage-acceptant"), reference, "check-documents", "payslipCheck", "missing");
        var noFile = attempt(as("mortgage-acceptant"), reference, "check-documents", "payslipCheck", "file");
        done(
                as("mortgage-acceptant"),
                reference,
                "check-documents",
                "payslipCheck",
                "missing",
                "identityCheck",
                "rejected",
                "identityReason",
                "The photo is a cat.",
                "outcome",
                "missing");

        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.toString()).contains("A document is not in order or not there yet.");
        assertThat(noFile.status()).isEqualTo(422);
        assertThat(noFile.toString()).contains("payslipCheck", "There is no file in this case");
        assertThat(datum(reference, "missingDocuments"))
                .contains("a valid identity document: The photo is a cat.", "your last payslip: we do not have it yet")
                .doesNotContain("purchase contract");
        awaitStep(reference, "hand-in-documents");
    }

    @Test
    void aDocumentThatIsNoDocumentIsRefusedWithWordsAndARealOneCounts() {
        var customer = newCustomer("Files");
        var reference = rateAccepted(customer);
        done(customer(customer), reference, "hand-in-documents");

        var program = upload(customer, reference, "MZ and then a program", "payslip");
        var broken = upload(customer, reference, "%PDF-1.7 and then nothing", "payslip");
        var real = upload(customer, reference, "My payslip of last month", "payslip");

        assertThat(program.status()).isEqualTo(415);
        assertThat(broken.status()).as(broken.toString()).isEqualTo(422);
        assertThat(broken.toString()).contains("This file cannot be opened");
        assertThat(real.status()).as(real.toString()).isEqualTo(201);
        assertThat(real.json().get("kind").asString()).isEqualTo("payslip");
        done(as("mortgage-acceptant"), reference, "check-documents", "payslipCheck", "file");
    }

    @Test
    void whoIsSelfEmployedIsAskedForOtherPapers() {
        var reference = rateAccepted(newCustomer("Self"), "employment", "self-employed");

        var listed = datum(reference, "documents");

        assertThat(listed).contains("annual-accounts", "tax-return").doesNotContain("payslip", "employer-statement");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "our rate rose meanwhile, ratePercentage, 3.70, make-binding-offer",
        "our rate fell meanwhile, ratePercentage, 4.10, make-rate-proposal"
    })
    void aRateThatChangesMeanwhileIsTheCustomersGainAndNeverTheirLoss(
            String about, String datum, String accepted, String next) {
        var reference = documentsInOrder(newCustomer("Moves"));
        awaitStep(reference, "accept-application");
        caseKnows(reference, datum, accepted);

        done(as("mortgage-acceptant"), reference, "accept-application");

        awaitStep(reference, next);
    }

    @Test
    void aProposalThatLapsedWhileWeDecidedIsMadeAnew() {
        var reference = documentsInOrder(newCustomer("Lapsed"));
        awaitStep(reference, "accept-application");
        caseKnows(reference, "validUntil", LocalDate.now().minusDays(1).toString());

        done(as("mortgage-acceptant"), reference, "accept-application");

        awaitStep(reference, "make-rate-proposal");
    }

    @Test
    void anOfferAcceptedAnHourAfterItLapsedIsNotAccepted() {
        var customer = newCustomer("Late");
        var reference = offered(customer);
        jdbc.sql("update question set deadline = now() - interval '1 hour' where code = :code")
                .param("code", code(reference, 1))
                .update();

        var late = accept(customer(customer), reference, 1);

        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(step(caseNow(reference), "sign-as-partner")).isNull();
    }

    @Test
    void aLicenceThatEndsBetweenTheAdviceAndItsReportHandsTheReportToAColleague() {
        var reference = quoted(newCustomer("Between"));
        var customer = caseNow(reference).get("customerId").asString();
        done(customer(customer), reference, "agree-on-service");
        var adviser = adviser();
        var step = awaitStep(reference, "advice-conversation");
        ok(as(adviser).post("/api/v1/work-items/" + step.get("id").asString() + "/claim", "{}"));
        ok(as(adviser)
                .with("If-Match", "\"0\"")
                .with("Content-Type", "application/merge-patch+json")
                .patch(
                        "/api/v1/cases/" + reference + "/steps/"
                                + step.get("id").asString() + "/draft",
                        "{\"advice\": \"Stay below what you can pay alone.\"}"));
        jdbc.sql("update employee_skill set until = :ended where user_name = :name")
                .param("ended", LocalDate.now().minusDays(1))
                .param("name", adviser)
                .update();

        var tooLate = attempt(as(adviser), reference, "advice-conversation");
        ok(as(adviser).post("/api/v1/work-items/" + step.get("id").asString() + "/release", "{}"));
        var colleague = awaitStep(reference, "advice-conversation");

        assertThat(tooLate.status()).as(tooLate.toString()).isEqualTo(403);
        assertThat(colleague.get("draft").get("data").get("advice").asString())
                .isEqualTo("Stay below what you can pay alone.");
        done(as("mortgage-specialist"), reference, "advice-conversation");
        awaitStep(reference, "make-rate-proposal");
    }

    private draad.Calls.Answer upload(String customer, String reference, String content, String kind) {
        return customer(customer)
                .with("Content-Type", "multipart/form-data; boundary=paper")
                .post(
                        "/api/v1/cases/" + reference + "/documents?kind=" + kind,
                        "--paper\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + content
                                + "\r\n--paper--\r\n");
    }

    private String aftersales(String customer) {
        var found = new JsonNode[1];
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            found[0] = items(ok(as("operator").get("/api/v1/customers/" + customer + "/cases"))
                            .get("items"))
                    .stream()
                    .filter(one -> one.get("type").asString().equals("mortgage-aftersales"))
                    .findFirst()
                    .orElse(null);
            return found[0] != null;
        });
        return found[0].get("reference").asString();
    }

    private String decision(String reference, String ruleSet) {
        return items(ok(as("operator").get("/api/v1/cases/" + reference + "/decisions"))
                        .get("items"))
                .stream()
                .filter(taken -> taken.get("ruleSet").toString().contains(ruleSet))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** A colleague whose licence is valid still. */
    private String adviser() {
        var userName = "adviser-" + System.nanoTime();
        jdbc.sql(
                        """
                with colleague as (
                    insert into employee (user_name, password_hash, name, channel, language)
                    select :name, password_hash, 'Licensed Still', channel, language from employee
                    where user_name = 'mortgage-specialist' returning user_name),
                role as (insert into employee_role select user_name, 'adviser' from colleague),
                team as (insert into team_member select team, colleague.user_name from team_member, colleague
                    where team_member.user_name = 'mortgage-specialist')
                insert into employee_skill (user_name, skill, until)
                select user_name, 'mortgage-licence', current_date + 30 from colleague""")
                .param("name", userName)
                .update();
        return userName;
    }
}
