package draad.browser;

import org.junit.jupiter.api.Assumptions;
import org.springframework.core.io.ClassPathResource;

/** What a build without Node leaves out: the test is then skipped and says so; in CI that is a failure. */
final class Viewers {

    private Viewers() {}

    static void mustBeHere(String name) {
        var isHere = new ClassPathResource("static/assets/" + name + ".js").exists();
        if (!isHere && "true".equals(System.getenv("CI")))
            throw new IllegalStateException("The viewer " + name + " was not bundled, and CI must not skip its test");
        if (!isHere) System.err.println("SKIPPED, for want of the viewer " + name + ": build with Node 20 or later.");
        Assumptions.assumeTrue(isHere, "No viewer " + name);
    }
}
