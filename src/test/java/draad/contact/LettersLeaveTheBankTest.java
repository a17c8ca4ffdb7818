package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import draad.Calls;
import draad.IntegrationTest;
import draad.customer.ContactPoint;
import draad.customer.Customer;
import draad.customer.NewContactPoint;
import draad.shared.Channel;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** C5, W4 and W7: what the bank sends, how far it came, and what becomes of it when it may not go. */
@IntegrationTest
class LettersLeaveTheBankTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    ContactExamples bank;
    Customer anna;
    Calls mailroom;

    @BeforeEach
    void aCustomerWithPost() {
        bank = new ContactExamples(application);
        anna = bank.customerWithPost();
        mailroom = Calls.to(port).as("mail").in("en");
    }

    @Test
    @DisplayName("C5: an employee opens the letter as the customer has it")
    void everyLetterOpensAsThePdfThatTheCustomerHas() throws IOException {
        var question = bank.asksWhetherToClose(bank.accountOf(anna), anna);
        var letter = bank.sendsTheQuestion(question, anna.id());

        var document = Calls.to(port).as("agent").get(path(letter.id()) + "/document");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).hasValue("application/pdf");
        assertThat(text(letter.id()))
                .contains(anna.name().display(), question.code().text(), "No, keep this account open")
                .contains("If we do not hear from you, the account stays open")
                .contains("You decide whether it stays open");
    }

    @Test
    void aQuestionWaitsForTheMailroomAndIsOnTheTimelineOnceItLeft() {
        var letter = question();

        var waiting = mailroom.get("/api/v1/mail/outbound?status=queued&customer=" + anna.id());
        var sent = mailroom.post(path(letter.id()) + "/sent", null);
        var again = mailroom.post(path(letter.id()) + "/sent", null);

        assertThat(waiting.json().at("/items/0/id").asString())
                .isEqualTo(letter.id().toString());
        assertThat(waiting.json().at("/items/0/channel").asString()).isEqualTo("mail");
        assertThat(sent.json().get("status").asString()).isEqualTo("sent");
        assertThat(again.status()).isEqualTo(200);
        var timeline = Calls.to(port).as("agent").get("/api/v1/customers/" + anna.id() + "/timeline");
        assertThat(timeline.body()).containsOnlyOnce("\"mail-sent\"");
    }

    @Test
    @DisplayName("W7: every answer is confirmed, with what will happen and what will not")
    void everyAnswerIsConfirmed() throws IOException {
        var question = bank.asksWhetherToClose(bank.accountOf(anna), anna);

        mailroom.post("/api/v1/questions/" + question.code() + "/answers", "{\"answer\": \"keep\"}");

        await().untilAsserted(() -> assertThat(bank.outboundOf(anna))
                .extracting(OutboundItem::template)
                .containsExactly("answer-confirmation"));
        var confirmation = bank.outboundOf(anna).iterator().next();
        assertThat(text(confirmation.id()))
                .contains("No, keep this account open")
                .contains("We will not close it, and you do not have to do anything else");
    }

    @Test
    @DisplayName("W4: a resident's no stops the letter, and the customer reads it elsewhere")
    void aLetterThatAResidentRefusedDoesNotLeave() {
        var letter = question();
        Calls.to(port).as("webcare").post("/api/v1/address-refusals", refusalOf(anna));

        var sent = mailroom.post(path(letter.id()) + "/sent", null);

        assertThat(sent.status()).as(sent.toString()).isEqualTo(409);
        assertThat(sent.problem()).isIn("mail-blocked", "mail-not-waiting");
        assertThat(mailroom.get(path(letter.id())).json().get("status").asString())
                .isEqualTo("blocked");
        assertThat(bank.outboundOf(anna))
                .filteredOn(item -> item.channel() == Channel.WEB)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.status()).isEqualTo(OutboundStatus.SENT);
                    assertThat(item.question()).isEqualTo(letter.question());
                });
    }

    @Test
    @DisplayName("W4: what comes back makes the address suspect, and nothing that waits goes there")
    void aReturnedLetterStopsWhatWaits() {
        var first = question();
        var waiting = bank.tells(anna, first.caseReference(), "keep-confirmed");
        mailroom.post(path(first.id()) + "/sent", null);

        var returned =
                mailroom.post("/api/v1/mail/returns", "{\"code\": \"" + first.code() + "\", \"reason\": \"unknown\"}");

        assertThat(returned.status()).as(returned.toString()).isEqualTo(201);
        assertThat(returned.json().get("contactPoint").asString())
                .isEqualTo(post(anna).id().toString());
        assertThat(returned.json().at("/blocked/0").asString())
                .isEqualTo(waiting.id().toString());
        assertThat(returned.json().get("case").asString()).hasSize(11);
        assertThat(post(anna).quality()).isEqualTo(ContactPoint.Quality.SUSPECT);
        assertThat(status(first.id())).isEqualTo("returned");
        assertThat(status(waiting.id())).isEqualTo("blocked");
        assertThat(mailroom.post(path(waiting.id()) + "/sent", null).problem()).isEqualTo("mail-not-waiting");
        assertThat(bank.tells(anna, first.caseReference(), "keep-confirmed").channel())
                .isEqualTo(Channel.WEB);
    }

    @Test
    @DisplayName("W4: the same letter returned again and again is one check of the address")
    void secondReturnsAreTheSameCheck() {
        var address = post(anna).address();
        var body =
                """
                {"address": {"street": "%s", "number": "%s", "postcode": "%s", "city": "%s", "country": "NL"},
                 "addressee": "Mw. A. %s", "reason": "moved"}"""
                        .formatted(
                                address.street(),
                                address.number(),
                                address.postcode(),
                                address.city(),
                                "van " + anna.name().last());

        var first = mailroom.post("/api/v1/mail/returns", body);
        var second = mailroom.post("/api/v1/mail/returns", body);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.json().get("case").asString())
                .isEqualTo(second.json().get("case").asString());
    }

    @Test
    void holdersOfOneAccountHaveOneCodeSoItIsAskedWhoseLetterCameBack() {
        var ben = bank.customerWithPost();
        var question = bank.asksWhetherToClose(bank.accountOf(anna, ben), anna, ben);
        bank.sendsTheQuestion(question, anna.id());
        bank.sendsTheQuestion(question, ben.id());

        var whose = returned(question, null);
        var bens = returned(question, ben.name().display());

        assertThat(whose.status()).isEqualTo(422);
        assertThat(whose.json().at("/errors/0/field").asString()).isEqualTo("addressee");
        assertThat(bens.json().get("contactPoint").asString())
                .isEqualTo(post(ben).id().toString());
        assertThat(post(anna).quality()).isEqualTo(ContactPoint.Quality.OK);
    }

    private Calls.Answer returned(Question question, String addressee) {
        var whose = addressee == null ? "" : ", \"addressee\": \"" + addressee + "\"";
        return mailroom.post(
                "/api/v1/mail/returns", "{\"code\": \"" + question.code() + "\", \"reason\": \"moved\"" + whose + "}");
    }

    @Test
    @DisplayName("C5: the bank sees that the customer opened it")
    void whatTheCustomerOpenedIsSeen() {
        var letter = question();
        var web = Calls.to(port).as("web").customer(anna.id());

        web.get(path(letter.id()) + "/document");

        assertThat(mailroom.get(path(letter.id())).json().get("seenAt").asString())
                .isNotBlank();
    }

    @Test
    void whatNobodyIsKnownForIsKeptAllTheSame() {
        var body =
                """
                {"address": {"street": "Laan", "number": "1", "postcode": "9999 ZZ", "city": "Nergens", "country": "NL"},
                 "addressee": "Niemand", "reason": "unknown"}""";

        var returned = mailroom.post("/api/v1/mail/returns", body);

        assertThat(returned.status()).isEqualTo(201);
        assertThat(returned.json().get("contactPoint").isNull()).isTrue();
        assertThat(returned.json().get("blocked").isEmpty()).isTrue();
    }

    @Test
    void aReturnThatCannotBeUnderstoodIsRefused() {
        var nothing = mailroom.post("/api/v1/mail/returns", "{\"reason\": \"unknown\"}");
        var noReason = mailroom.post(
                "/api/v1/mail/returns", "{\"code\": \"" + question().code() + "\"}");
        var customer =
                Calls.to(port).as("web").customer(anna.id()).post("/api/v1/mail/returns", "{\"reason\": \"unknown\"}");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(customer.status()).isEqualTo(403);
    }

    @Test
    void aCustomerSeesTheirOwnMailOnly() {
        var letter = question();
        var other = bank.customerWithPost();

        var own = Calls.to(port).as("web").customer(anna.id()).get(path(letter.id()));
        var others = Calls.to(port).as("web").customer(other.id()).get(path(letter.id()) + "/document");
        var list = Calls.to(port).as("web").customer(other.id()).get("/api/v1/mail/outbound");

        assertThat(own.status()).isEqualTo(200);
        assertThat(others.status()).isEqualTo(404);
        assertThat(list.json().get("items").isEmpty()).isTrue();
    }

    @Test
    void whoeverHasNoPostReadsItOnTheirOwnPages() {
        var ben = bank.customer(NewContactPoint.email("ben" + System.identityHashCode(this) + "@example.nl"));
        var reference = bank.caseOf(ben, bank.accountOf(ben));

        var item = bank.tells(ben, reference, "keep-confirmed");

        assertThat(item.channel()).isEqualTo(Channel.WEB);
        assertThat(item.status()).isEqualTo(OutboundStatus.SENT);
    }

    private OutboundItem question() {
        var question = bank.asksWhetherToClose(bank.accountOf(anna), anna);
        return bank.sendsTheQuestion(question, anna.id());
    }

    private ContactPoint post(Customer customer) {
        return application
                .getBean(draad.customer.Customers.class)
                .find(customer.id())
                .orElseThrow()
                .contactPoints(ContactPoint.Kind.POST)
                .get(0);
    }

    private String status(UUID id) {
        return mailroom.get(path(id)).json().get("status").asString();
    }

    private String text(UUID id) throws IOException {
        var pdf = new PdfReader(application.getBean(Outbound.class).document(id).orElseThrow());
        var text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++)
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append(' ');
        return text.toString().replaceAll("\\s+", " ");
    }

    private static String path(UUID id) {
        return "/api/v1/mail/outbound/" + id;
    }

    private static String refusalOf(Customer customer) {
        var address = customer.contactPoints(ContactPoint.Kind.POST).get(0).address();
        return """
                {"address": {"street": "%s", "number": "%s", "postcode": "%s", "city": "%s", "country": "NL"},
                 "addressee": "%s", "reason": "does not live here", "source": {"kind": "message"}}"""
                .formatted(
                        address.street(),
                        address.number(),
                        address.postcode(),
                        address.city(),
                        customer.name().display());
    }
}
