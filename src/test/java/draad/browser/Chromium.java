package draad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one Chromium of a test run, started when the first test asks for it. */
final class Chromium implements ExecutionCondition {

    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) return ConditionEvaluationResult.enabled("Chromium is here");
        if ("true".equals(System.getenv("CI")))
            throw new IllegalStateException("No Chromium here, and CI must not skip the browser tests: install it");
        System.err.println("SKIPPED, for want of a Chromium: " + context.getDisplayName()
                + ". Install Debian's chromium, or name one in DRAAD_CHROMIUM.");
        return ConditionEvaluationResult.disabled("No Chromium; name one in DRAAD_CHROMIUM");
    }

    /** Playwright is no friend of threads: tests of one run share it, one after the other. */
    static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("DRAAD_CHROMIUM")).map(Path::of);
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of);
        return Stream.concat(named.stream(), usual).filter(Files::isExecutable).findFirst();
    }
}
