package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.customer.Customer;
import draad.shared.Code;
import draad.shared.HoldingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** W1, W7 and W10: an answer from any channel, once, if it is as sure as it must be; a no always. */
@IntegrationTest
class AnAnswerCountsOnceTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    ContactExamples bank;
    Customer anna;
    HoldingId account;
    Question question;

    @BeforeEach
    void theBankAsks() {
        bank = new ContactExamples(application);
        anna = bank.customerWithPost();
        account = bank.accountOf(anna);
        question = bank.asksWhetherToClose(account, anna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "app", "phone", "branch", "mail", "email", "webcare"})
    @DisplayName("W10: keep counts by code in every channel, and W1: it is a refusal at once")
    void keepCountsByCodeInEveryChannel(String channel) {
        var answer = answer(Calls.to(port).as(channel).with("X-Assurance", "none"), "keep");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("accepted").asBoolean()).isTrue();
        assertThat(answer.json().get("effect").asString()).contains("We keep this account open");
        assertThat(bank.refusalsOf(account)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"web, 200", "app, 200", "branch, 200", "phone, 403", "mail, 403", "email, 403", "webcare, 403"})
    @DisplayName("W10: close asks for a login or a visit")
    void closeMustBeSure(String channel, int status) {
        var caller = Calls.to(port).as(channel);
        var selfService = channel.equals("web") || channel.equals("app");

        var answer = answer(selfService ? caller.customer(anna.id()) : caller, "close");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.problem()).isEqualTo("not-sure-enough");
            assertThat(answer.json().get("needs").asString()).isEqualTo("strong");
        }
        assertThat(bank.question(question).answered().isPresent()).isEqualTo(status == 200);
        assertThat(bank.refusalsOf(account)).isZero();
    }

    @Test
    @DisplayName("W10: somebody else's login is no login of the one who was asked")
    void aStrangersLoginIsOnlyACode() {
        var stranger = bank.customerWithPost();
        var web = Calls.to(port).as("web").customer(stranger.id());

        var close = answer(web, "close");
        var keep = answer(web, "keep");

        assertThat(close.problem()).isEqualTo("not-sure-enough");
        assertThat(keep.status()).isEqualTo(200);
        assertThat(bank.question(question).answered().orElseThrow().saidBy()).isEmpty();
    }

    @Test
    void theSameAnswerAgainIsTheFirst() {
        var first = answer(Calls.to(port).as("mail"), "keep");

        var again = answer(Calls.to(port).as("phone"), "keep");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(bank.question(question).given()).hasSize(1);
        assertThat(bank.refusalsOf(account)).isOne();
    }

    @Test
    void aDifferentAnswerIsShownBesideTheFirst() {
        answer(Calls.to(port).as("mail"), "keep");
        var web = Calls.to(port).as("web").customer(anna.id());

        var different = answer(web, "close");
        answer(web, "close");

        assertThat(different.status()).isEqualTo(409);
        assertThat(different.problem()).isEqualTo("answered-differently");
        assertThat(different.json().at("/first/answer").asString()).isEqualTo("keep");
        assertThat(different.json().at("/first/channel").asString()).isEqualTo("mail");
        assertThat(bank.question(question).given())
                .extracting(GivenAnswer::answer, GivenAnswer::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("keep", GivenAnswer.Standing.COUNTS),
                        org.assertj.core.groups.Tuple.tuple("close", GivenAnswer.Standing.BESIDE));
    }

    @Test
    @DisplayName("W1: a no counts whatever was answered before")
    void aNoCountsAfterAYes() {
        answer(Calls.to(port).as("web").customer(anna.id()), "close");

        var keep = answer(Calls.to(port).as("mail"), "keep");

        assertThat(keep.status()).as(keep.toString()).isEqualTo(200);
        assertThat(bank.question(question).answered().orElseThrow().answer()).isEqualTo("keep");
        assertThat(bank.refusalsOf(account)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answer\": \"both\"}",
                "{\"answer\": \"close\", \"text\": \"but not before my salary has moved\"}"
            })
    @DisplayName("W7: both boxes, or words beside them, protect until a person has read them")
    void whatIsNotClearProtects(String card) {
        var answer = Calls.to(port).as("mail").post(answers(), card);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(bank.question(question).unread()).hasSize(1);
        assertThat(bank.question(question).answered()).isEmpty();
        assertThat(bank.refusalsOf(account)).isOne();
    }

    @Test
    @DisplayName("W7: reading makes nobody surer of who ticked the boxes")
    void whatAPersonReadsCountsAsSureAsTheCardWas() {
        Calls.to(port).as("mail").post(answers(), "{\"answer\": \"both\"}");
        var reply = bank.question(question).unread().get(0).id();
        var mailroom = Calls.to(port).as("mailroom");

        var asClose = mailroom.post(readings(), reading(reply, "close"));
        var asKeep = mailroom.post(readings(), reading(reply, "keep"));

        assertThat(asClose.problem()).isEqualTo("not-sure-enough");
        assertThat(asKeep.status()).as(asKeep.toString()).isEqualTo(200);
        assertThat(bank.question(question).unread()).isEmpty();
        assertThat(bank.question(question).answered().orElseThrow().answer()).isEqualTo("keep");
    }

    @Test
    void aQuestionTellsNothingOfTheCaseOrTheCustomer() {
        var shown = Calls.to(port).as("phone").in("nl").get("/api/v1/questions/" + question.code());

        assertThat(shown.json().propertyNames())
                .containsExactlyInAnyOrder("code", "text", "answers", "deadline", "onSilence");
        assertThat(shown.json().get("text").asString()).isEqualTo("Mogen wij deze rekening opheffen?");
        assertThat(shown.json().get("onSilence").asString()).contains("blijft de rekening open");
    }

    @Test
    void aCodeThatIsMistypedOrNobodysFindsNothing() {
        var typed = question.code().text();
        var mistyped = (typed.charAt(0) == 'A' ? "B" : "A") + typed.substring(1);

        var wrong = Calls.to(port).as("phone").get("/api/v1/questions/" + mistyped);
        var nobodys = Calls.to(port).as("phone").get("/api/v1/questions/" + Code.random());

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.problem()).isEqualTo("mistyped-code");
        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(nobodys.problem()).isEqualTo("not-found");
    }

    @Test
    void whatIsNoAnswerIsSaidSo() {
        var unknown = answer(Calls.to(port).as("mail"), "maybe");
        var empty = Calls.to(port).as("mail").post(answers(), "{}");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/errors/0/field").asString()).isEqualTo("answer");
        assertThat(unknown.json().get("detail").asString()).contains("keep", "close");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(bank.question(question).given()).isEmpty();
    }

    private Calls.Answer answer(Calls caller, String answer) {
        return caller.post(answers(), "{\"answer\": \"" + answer + "\"}");
    }

    private String answers() {
        return "/api/v1/questions/" + question.code() + "/answers";
    }

    private String readings() {
        return "/api/v1/questions/" + question.code() + "/readings";
    }

    private static String reading(java.util.UUID reply, String answer) {
        return "{\"reply\": \"" + reply + "\", \"answer\": \"" + answer + "\"}";
    }
}
