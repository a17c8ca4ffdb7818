package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever has a letter answers on a page, without JavaScript and, for a no, without a login. */
@IntegrationTest
class QuestionPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    ContactExamples bank;
    Question question;
    Calls visitor;

    @BeforeEach
    void aLetter() {
        bank = new ContactExamples(application);
        var anna = bank.customerWithPost();
        question = bank.asksWhetherToClose(bank.accountOf(anna), anna);
        visitor = Calls.to(port).with("Accept", "text/html").in("nl");
    }

    @Test
    void theCodeLeadsToTheQuestion() {
        var typed = question.code().text().replace("-", "").toLowerCase(java.util.Locale.ROOT);

        var found = visitor.get("/questions?code=" + typed);
        var page = visitor.get("/questions/" + question.code());

        assertThat(found.status()).isEqualTo(302);
        assertThat(found.header("Location").orElseThrow()).endsWith("/questions/" + question.code());
        assertThat(page.body())
                .contains("Mogen wij deze rekening opheffen?", "Nee, laat deze rekening open")
                .contains("Horen wij niets van u, dan blijft de rekening open");
    }

    @Test
    void aTypingErrorIsTold() {
        var page = visitor.get("/questions?code=ABCD");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Er zit een typefout in deze code");
    }

    @Test
    void aNoByCodeCountsAndIsTold() {
        var answered = answer("keep");

        assertThat(answered.status()).as(answered.toString()).isEqualTo(302);
        assertThat(bank.question(question).answered().orElseThrow().answer()).isEqualTo("keep");
        assertThat(visitor.get("/questions/" + question.code()).body()).contains("Uw antwoord");
    }

    @Test
    void aYesAsksForALogin() {
        var answered = answer("close");

        assertThat(answered.status()).isEqualTo(302);
        assertThat(bank.question(question).given()).isEmpty();
        var login = visitor.get("/questions/" + question.code() + "/sign-in");
        assertThat(login.header("Location").orElseThrow()).endsWith("/sign-in");
    }

    private Calls.Answer answer(String answer) {
        var page = visitor.get("/questions/" + question.code());
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var cookie = page.header("Set-Cookie").orElseThrow().split(";")[0];
        return visitor.with("Cookie", cookie)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/questions/" + question.code(), "answer=" + answer + "&_csrf=" + token.group(1));
    }
}
