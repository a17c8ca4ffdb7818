package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a screen: signs in, looks, types. Whatever the page's own scripts or policy complain of is a failure. */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(int port, Browser.NewContextOptions options) {
        this.base = "http://localhost:" + port;
        this.context = Chromium.browser().newContext(options);
        this.context.setDefaultTimeout(30_000);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource"))
                complaints.add("console: " + message.text());
        });
    }

    /** At a desktop, in English. */
    static Visitor at(int port) {
        return new Visitor(
                port, new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB"));
    }

    static Visitor inDutch(int port) {
        return new Visitor(
                port, new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("nl-NL"));
    }

    static Visitor onAPhone(int port) {
        return new Visitor(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setLocale("en-GB"));
    }

    static Visitor inTheDark(int port) {
        return new Visitor(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale("nl-NL"));
    }

    /** At 200 %: half the pixels of a desktop, each twice as large. */
    static Visitor zoomedIn(int port) {
        return new Visitor(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(640, 450)
                        .setDeviceScaleFactor(2)
                        .setLocale("nl-NL"));
    }

    static Visitor withoutScripts(int port) {
        return new Visitor(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false)
                        .setLocale("en-GB"));
    }

    /** With the demo's password. */
    Visitor signIn(String userName) {
        page.navigate(base + "/sign-in");
        page.locator("[name=username]").fill(userName);
        page.locator("[name=password]").fill("demo");
        page.locator("[name=password]").press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    Page page() {
        return page;
    }

    /** WCAG 2.2 AA, as far as a program can see it, and a page that does not run out of the screen. */
    Visitor findsNoBarrier() {
        var found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as(page.url())
                .isEmpty();
        findsThatItFits();
        assertThat(page.locator("body").innerText())
                .as("a word that nobody wrote at " + page.url())
                .doesNotContainPattern("\\?\\?.+_(nl|en).*\\?\\?");
        assertThat(page.locator("h1").count())
                .as("one first heading at " + page.url())
                .isEqualTo(1);
        return this;
    }

    /** Every word that people may meet grows as long as Dutch lets it; then the page must still fit. */
    Visitor withLongWords() {
        page.evaluate(
                """
                () => {
                  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                  for (let text = texts.nextNode(); text; text = texts.nextNode())
                    if (!text.parentElement.closest('style, script'))
                      text.data = text.data.replace(/\\p{L}{4,}/u, word => word + 'bemiddelingsvoorwaardenoverzicht');
                }
                """);
        return this;
    }

    Visitor findsThatItFits() {
        assertThat(sticksOut())
                .as("what sticks out at the side of " + page.url())
                .isEmpty();
        return this;
    }

    private List<?> sticksOut() {
        return (List<?>)
                page.evaluate(
                        """
                () => {
                  const width = document.documentElement.clientWidth;
                  return document.documentElement.scrollWidth <= width ? []
                    : [...document.querySelectorAll('body *')]
                        .filter(each => each.getBoundingClientRect().right > width)
                        .map(each => each.outerHTML.slice(0, 200));
                }
                """);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
