package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.contact.ContactMoments;
import draad.staff.Staff;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who was wronged is heard: also without the word, by somebody who was not involved, and nothing goes on meanwhile. */
@DisplayName("K10: who was wronged is heard")
class AComplaintThatIsHeardTest extends Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ContactMoments moments;

    @Autowired
    private Staff staff;

    @Test
    @DisplayName("K10, C8: an angry message opens the complaint by itself, without the word, with a receipt at once")
    void anAngryMessageOpensTheComplaintByItself() {
        var customer = newCustomer("Angry");

        created(as("webcare")
                .post(
                        "/api/v1/interactions",
                        """
                {"customerId": "%s", "direction": "in", "text": "Schandalig! Ik zei nee en jullie doen het alweer."}"""
                                .formatted(customer)));

        var reference = complaintOf(customer);
        var step = awaitStep(reference, "hear-customer");
        assertThat(step.get("queue").asString()).isEqualTo("complaints");
        assertThat(caseNow(reference).get("startedIn").asString()).isEqualTo("webcare");
        assertThat(caseNow(reference).get("data").get("answer-by").asString()).isNotBlank();
        assertThat(moments(customer)).contains("complaint-receipt");
    }

    @Test
    @DisplayName("K10, W7: words on a reply card are heard as well, and what the card was about waits")
    void wordsOnAReplyCardAreHeard() {
        var customer = newCustomer("Cardwriter");
        var account = newAccount(customer, "credit");
        var review = start(
                        as("operator"),
                        "dormant-account-review",
                        customer,
                        TheAccountThatHadToStayOpenTest.data(account))
                .get("reference")
                .asString();
        var asked = awaitCase(review, now -> !now.get("questions").isEmpty());
        var code = asked.get("questions").get(0).get("code").asString();

        ok(as("mail")
                .post(
                        "/api/v1/questions/" + code + "/answers",
                        "{\"answer\": \"keep\", \"text\": \"Belachelijk, dit is al de derde keer.\"}"));

        var complaint = complaintOf(customer, review);
        awaitStep(complaint, "hear-customer");
        assertThat(caseNow(complaint).get("data").get("disputedCase").asString())
                .isEqualTo(review);
        assertThat(caseNow(complaint).get("data").get("complaint").asString()).contains("derde keer");
        assertThat(check(customer, account).get("objections").toString()).contains("complaint.open");
    }

    @Test
    @DisplayName("K10: what an employee notes down of an angry call is heard, once, and in the case that it was about")
    void anEmployeesNoteIsHeard() {
        var customer = newCustomer("Caller");
        var account = newAccount(customer, "savings");
        var restoring = start(
                        as("branch-adviser"),
                        "restore-account",
                        customer,
                        TheAccountThatHadToStayOpenTest.data(account))
                .get("reference")
                .asString();

        for (var words : new String[] {"Mevrouw is woedend, en terecht: onze fout.", "Ze noemde de ombudsman."})
            created(as("agent")
                    .post(
                            "/api/v1/cases/" + restoring + "/notes",
                            "{\"text\": \"" + words + "\", \"visibleToCustomer\": false}"));

        var complaint = complaintOf(customer, restoring);
        var step = awaitStep(complaint, "hear-customer");
        assertThat(step.get("queue").asString()).isEqualTo("complaints");
        created(as("complaints")
                .post(
                        "/api/v1/cases/" + complaint + "/notes",
                        "{\"text\": \"Klacht besproken met de ombudsman.\", \"visibleToCustomer\": false}"));
        assertThat(startedOf(customer)).containsExactlyInAnyOrder(restoring, complaint);
    }

    @Test
    @DisplayName("K10: who asks something, and who says that it is no complaint, opens none")
    void anOrdinaryQuestionOpensNone() {
        var customer = newCustomer("Asking");
        var text = "Dit is geen klacht, ik wil alleen weten wanneer u open bent.";

        created(as("phone")
                .post(
                        "/api/v1/interactions",
                        "{\"customerId\": \"%s\", \"direction\": \"in\", \"text\": \"%s\"}".formatted(customer, text)));

        assertThat(kinds(customer)).contains("interaction-recorded").doesNotContain("case-started");
    }

    @Test
    @DisplayName("K10: while a complaint waits for its answer the disputed account is not closed; afterwards it can be")
    void aComplaintHoldsTheDisputedAction() {
        var customer = newCustomer("Holding");
        var account = newAccount(customer, "savings");
        var complaint = start(
                customer(customer),
                "complaint",
                customer,
                "{\"complaint\": \"You were going to close this.\", \"account\": \"" + account + "\"}");
        var reference = complaint.get("reference").asString();

        var refused = check(customer, account);
        assertThat(refused.get("verdict").asString()).isEqualTo("refused");
        assertThat(refused.get("objections").toString()).contains("complaint.open", reference);
        var closing = start(
                        customer(customer), "close-account", customer, TheAccountThatHadToStayOpenTest.data(account))
                .get("reference")
                .asString();
        awaitStep(closing, "handle-refused-closing");
        assertThat(statusOf(customer, account)).isEqualTo("open");

        answer(
                reference,
                "complaints",
                "{\"outcome\": \"complaint\", \"heard\": \"So.\", \"wanted\": \"That.\"}",
                "none",
                "0.00");
        awaitEnd(reference, "complaint-answered");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        check(customer, account).get("verdict").asString())
                .isEqualTo("allowed"));
    }

    @Test
    @DisplayName("K10: whoever worked on the disputed case cannot take, get or complete the complaint; a colleague can")
    void whoeverWasInvolvedStaysOut() {
        var customer = newCustomer("Involved");
        var account = newAccount(customer, "savings");
        var restoring = start(
                        as("complaints"), "restore-account", customer, TheAccountThatHadToStayOpenTest.data(account))
                .get("reference")
                .asString();
        var checklist = awaitStep(restoring, "restore-checklist");
        ok(complete(as("complaints"), restoring, checklist, examples(restoring, checklist)));

        var reference = start(
                        customer(customer),
                        "complaint",
                        customer,
                        "{\"complaint\": \"It took too long.\", \"disputedCase\": \"" + restoring + "\"}")
                .get("reference")
                .asString();
        var step = awaitStep(reference, "hear-customer");
        var item = "/api/v1/work-items/" + step.get("id").asString();

        assertThat(as("complaints").post(item + "/claim", null).problem()).isEqualTo("was-involved");
        assertThat(as("team-lead")
                        .post(item + "/assignment", "{\"to\": \"complaints\"}")
                        .problem())
                .isIn("was-involved", "only-a-team-lead");
        assertThat(complete(as("complaints"), reference, step, examples(reference, step))
                        .problem())
                .isEqualTo("was-involved");
        ok(as("second-complaints").post(item + "/claim", null));
        ok(complete(as("second-complaints"), reference, step, examples(reference, step)));
    }

    @Test
    @DisplayName(
            "K5, K10: a gesture above the mandate waits for a second person, is paid by permit and told in the answer")
    void aGestureAboveTheMandateWaitsForASecondPerson() {
        var customer = newCustomer("Gesture");
        var account = newAccount(customer, "payment");
        var reference = start(
                        customer(customer),
                        "complaint",
                        customer,
                        "{\"complaint\": \"You were wrong.\", \"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        answer(reference, "complaints", null, "money", "400.00");

        var approval = awaitStep(reference, "approve-gesture");
        assertThat(complete(as("complaints"), reference, approval, examples(reference, approval))
                        .problem())
                .isEqualTo("was-involved");
        ok(complete(as("team-lead"), reference, approval, examples(reference, approval)));

        awaitEnd(reference, "complaint-answered");
        assertThat(balance(customer, account)).isEqualTo("400.00");
        assertThat(kinds(customer)).contains("gesture-given", "action-executed");
        assertThat(moments(customer)).contains("complaint-answer");
    }

    @Test
    @DisplayName("K10: who says that it is no complaint is taken at their word, and the account is free again")
    void noComplaintAfterAll() {
        var customer = newCustomer("Nomore");
        var account = newAccount(customer, "savings");
        var reference = start(
                        as("agent"),
                        "complaint",
                        customer,
                        "{\"complaint\": \"Perhaps.\", \"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        var step = awaitStep(reference, "hear-customer");

        ok(complete(
                as("complaints"),
                reference,
                step,
                "{\"outcome\": \"no-complaint\", \"heard\": \"A question.\", \"wanted\": \"Nothing.\"}"));

        awaitEnd(reference, "no-complaint-meant");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        check(customer, account).get("verdict").asString())
                .isEqualTo("allowed"));
    }

    @Test
    @DisplayName("K5: a gesture within the mandate is given at once, by who heard the customer")
    void aGestureWithinTheMandateIsGivenAtOnce() {
        var customer = newCustomer("Within");
        var account = newAccount(customer, "payment");
        var reference = start(
                        customer(customer),
                        "complaint",
                        customer,
                        "{\"complaint\": \"You were wrong.\", \"account\": \"" + account + "\"}")
                .get("reference")
                .asString();

        answer(reference, "complaints", null, "money", "60.00");

        awaitEnd(reference, "complaint-answered");
        assertThat(balance(customer, account)).isEqualTo("60.00");
        assertThat(items(ok(as("team-lead").get("/api/v1/cases/" + reference + "/decisions"))
                                .get("items"))
                        .toString())
                .contains("mandate", "up to 250 euros");
        assertThat(caseNow(reference).get("data").get("outside-body").toString())
                .contains("Kifid");
        assertThat(caseNow(reference).get("data").get("outside-term").toString())
                .contains("three months");
    }

    @Test
    @DisplayName("K4, K10: what a complaint teaches is work for whoever answers for the moment that went wrong")
    void whatAComplaintTeachesIsWorkForTheOwner() {
        var customer = newCustomer("Teacher");
        var words = "Read the cards of " + customer + " first.";
        var reference = start(customer(customer), "complaint", customer, "{\"complaint\": \"You were wrong.\"}")
                .get("reference")
                .asString();

        answer(reference, "complaints", null, "none", "0.00", words);

        var work = workOf("team-lead").stream()
                .filter(item -> item.get("title").asString().contains(words))
                .toList();
        assertThat(work).hasSize(1);
        assertThat(work.get(0).get("title").asString()).contains("complaint-receipt");
    }

    @Test
    @DisplayName("K2: whoever answers for a contact moment works here, so that a signal reaches somebody")
    void whoeverAnswersForAMomentWorksHere() {
        assertThat(moments.all()).isNotEmpty().allSatisfy(moment -> assertThat(staff.inFunction(moment.owner()))
                .as(moment.id())
                .isPresent());
    }

    @Test
    @DisplayName("K4: a signal about a contact moment is work for its owner, who can read all of it")
    void aSignalIsKept() {
        var signal = "{\"contactMoment\": \"closing-question\", \"text\": \"Nobody reads the card.\"}";

        var id = created(as("agent").post("/api/v1/signals", signal)).get("id").asString();

        var work = ok(as("team-lead").get("/api/v1/work-items/" + id));
        assertThat(work.get("assignee").asString()).isEqualTo("team-lead");
        assertThat(work.get("title").asString()).contains("closing-question", "Nobody reads the card.");
        assertThat(ok(as("team-lead").get("/api/v1/signals/" + id)).get("text").asString())
                .isEqualTo("Nobody reads the card.");
        assertThat(customer(newCustomer("Curious")).get("/api/v1/signals/" + id).status())
                .isEqualTo(403);
        assertThat(as("agent")
                        .post("/api/v1/signals", signal.replace("closing-question", "nothing"))
                        .status())
                .isEqualTo(422);
    }

    private void answer(String reference, String handler, String heard, String gesture, String amount) {
        answer(reference, handler, heard, gesture, amount, "Read the cards first.");
    }

    private void answer(String reference, String handler, String heard, String gesture, String amount, String signal) {
        var hear = awaitStep(reference, "hear-customer");
        ok(complete(as(handler), reference, hear, heard == null ? examples(reference, hear) : heard));
        var judge = awaitStep(reference, "judge-complaint");
        var worth = gesture.equals("none") ? "" : ", \"gestureAmount\": \"" + amount + "\"";
        ok(complete(
                as(handler),
                reference,
                judge,
                """
                {"judgement": "right", "finding": "You were right.", "solution": "We put it right.",
                 "gesture": "%s", "signal": "%s"%s}"""
                        .formatted(gesture, signal, worth)));
    }

    private JsonNode check(String customer, String account) {
        return ok(as("branch")
                .post(
                        "/api/v1/customers/" + customer + "/actions/close-account/check",
                        "{\"subject\": {\"kind\": \"account\", \"id\": \"" + account + "\"}}"));
    }

    private String complaintOf(String customer) {
        awaitTold(customer, "case-started");
        return timeline(customer).stream()
                .filter(entry -> entry.get("kind").asString().equals("case-started"))
                .map(entry -> entry.get("caseReference").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The case that is not the one that it is about. */
    private String complaintOf(String customer, String about) {
        await().atMost(PATIENCE).until(() -> startedOf(customer).size() > 1);
        return startedOf(customer).stream()
                .filter(reference -> !reference.equals(about))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> startedOf(String customer) {
        return timeline(customer).stream()
                .filter(entry -> entry.get("kind").asString().equals("case-started"))
                .map(entry -> entry.get("caseReference").asString())
                .toList();
    }

    private java.util.List<JsonNode> workOf(String employee) {
        return items(
                ok(as(employee).get("/api/v1/work-items?assignee=me&limit=200")).get("items"));
    }

    private java.util.List<String> moments(String customer) {
        return items(ok(as("phone").get("/api/v1/mail/outbound?customer=" + customer))
                        .get("items"))
                .stream()
                .map(item -> item.get("contactMoment").asString())
                .toList();
    }

    private String balance(String customer, String account) {
        return items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .stream()
                .filter(holding -> holding.get("id").asString().equals(account))
                .map(holding -> holding.get("balance").get("amount").asString())
                .findFirst()
                .orElseThrow();
    }
}
