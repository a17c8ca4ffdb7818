package draad.race;

import static draad.process.ModelText.action;
import static draad.process.ModelText.external;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.properties;
import static draad.process.ModelText.property;
import static draad.process.ModelText.refusalCaughtAt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Two more case types, laid over the packaged ones as a designer would: one that closes at once, one that lets a worker
 * close. They go through the model check like any other.
 */
final class RaceDesign {

    static final String AT_ONCE = "close-at-once";
    static final String BY_WORKER = "close-by-worker";

    private final Path directory;
    private final PathMatchingResourcePatternResolver packaged = new PathMatchingResourcePatternResolver();

    RaceDesign(Path directory) {
        this.directory = directory;
    }

    void write() throws IOException {
        var form = text(packaged.getResource("classpath:forms/close-account/start.form"));
        for (var caseType : new String[] {AT_ONCE, BY_WORKER}) {
            var task = caseType.equals(AT_ONCE) ? action("close-it") : external("close-it");
            write("processes/" + caseType + "/" + caseType + ".bpmn", model(caseType, task));
            write("forms/" + caseType + "/start.form", form);
        }
        var offering = text(packaged.getResource("classpath:rules/offering/offering.csv"));
        write("rules/offering/offering.csv", offering.stripTrailing() + "\n" + offered(AT_ONCE) + offered(BY_WORKER));
        for (var vocabulary : packaged.getResources("classpath:rules/*/*.vocabulary")) knowsBoth(vocabulary);
    }

    private static String model(String caseType, String task) {
        return process(
                caseType,
                property("product", "account") + property("phase", "aftersales") + property("extraSteps", "no"),
                event("startEvent", "asked", "closing-request")
                        + flow("asked", "close-it")
                        + task
                        + refusalCaughtAt("close-it")
                        + flow("close-it", "closed")
                        + flow("close-it-was-refused", "kept")
                        + event("endEvent", "closed", "closing-confirmed")
                        + event("endEvent", "kept", "closing-refused"));
    }

    private static String event(String tag, String id, String moment) {
        return "<bpmn:%1$s id=\"%2$s\">%3$s</bpmn:%1$s>".formatted(tag, id, properties("contactMoment", moment));
    }

    private static String offered(String caseType) {
        return caseType + ",,,,yes,yes,yes,yes,none,none,none,none,none,none,none,,,For the race.,Voor de wedloop.\n";
    }

    private void knowsBoth(Resource vocabulary) throws IOException {
        var text = text(vocabulary);
        var more = text.replaceFirst("(?m)^(caseType: .*[^*])$", "$1, " + AT_ONCE + ", " + BY_WORKER);
        var path = vocabulary.getURL().getPath().split("/");
        if (!more.equals(text)) write("rules/" + path[path.length - 2] + "/" + path[path.length - 1], more);
    }

    private void write(String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
