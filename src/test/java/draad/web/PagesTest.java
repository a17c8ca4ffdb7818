package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebModuleTest
class PagesTest {

    @LocalServerPort
    int port;

    Calls visitor;

    @BeforeEach
    void aVisitor() {
        visitor = Calls.to(port).with("Accept", "text/html");
    }

    @Test
    void theStartPageSaysWhatThisIsInTheLanguageOfTheVisitor() {
        var english = visitor.get("/");
        var dutch = visitor.in("nl-NL, nl;q=0.9, en;q=0.8").get("/");

        assertThat(english.status()).as(english.toString()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\"").contains("One customer, one case, one thread");
        assertThat(dutch.body()).contains("<html lang=\"nl\"").contains("Eén klant, één zaak, één draad");
        assertThat(english.body()).contains("<code>core-banking</code>");
    }

    @Test
    void theStartPageOfTheDemoSaysWhatToTryFirst() {
        var page = visitor.get("/").body();

        assertThat(page).contains("Say no, and see that it holds").contains("href=\"/questions\"");
        assertThat(page).contains("curl -u phone:demo").contains("http://localhost:" + port + "/api/v1/customers/");
        assertThat(page).doesNotContain("{base}");
    }

    @Test
    void aChosenLanguageIsKept() {
        var chosen = visitor.in("en").get("/?lang=nl");

        var cookie = chosen.header("Set-Cookie").orElseThrow();
        var later = visitor.in("en").with("Cookie", cookie.split(";")[0]).get("/");
        assertThat(chosen.body()).contains("<html lang=\"nl\"");
        assertThat(later.body()).contains("<html lang=\"nl\"");
    }

    @Test
    void everythingThatAPageLoadsIsThereAndOurOwn() {
        var page = visitor.get("/").body();

        var parts = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg))\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(parts)
                .hasSize(6)
                .allSatisfy(
                        part -> assertThat(visitor.get(part).status()).as(part).isEqualTo(200));
        assertThat(page).doesNotContain("<style").doesNotContain("onclick=");
    }

    @Test
    void aPageForbidsTheBrowserAllThatIsNotOurOwn() {
        var page = visitor.get("/");

        var policy = page.header("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.header("X-Frame-Options")).hasValue("DENY");
        assertThat(page.header("Referrer-Policy")).isPresent();
    }

    @Test
    void aPageThatNeedsSomebodyAsksThemToSignIn() {
        var answer = visitor.get("/work");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void aPageThatDoesNotExistSaysSoInTheReadersLanguage() {
        var answer = visitor.in("nl").get("/problems/of-another-kind");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Niet gevonden").contains("<html lang=\"nl\"");
    }

    @Test
    void aKindOfProblemIsExplained() {
        var answer = visitor.get("/problems/idempotency-key-reused");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("That key was used before");
    }
}
