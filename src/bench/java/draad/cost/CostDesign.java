package draad.cost;

import static draad.process.ModelText.action;
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

/** A case type of two steps of an employee's and an action, laid over the packaged ones. */
final class CostDesign {

    static final String TYPE = "two-steps";
    private static final PathMatchingResourcePatternResolver PACKAGED = new PathMatchingResourcePatternResolver();

    private CostDesign() {}

    static void write(Path directory) throws IOException {
        write(directory, "processes/two-steps/two-steps.bpmn", model());
        write(directory, "forms/two-steps/start.form", packaged("forms/close-account/start.form"));
        for (var step : new String[] {"first-step", "second-step"})
            write(directory, "forms/two-steps/" + step + ".form", form(step));
        row(directory, "offering", TYPE + ",,,,yes,yes,yes,yes,none,none,none,none,none,none,none,,,Bench.,Meting.");
        row(directory, "routing", TYPE + ",,,,,,,,,,,savings-service,,4,8,Bench.,Meting.");
        for (var vocabulary : PACKAGED.getResources("classpath:rules/*/*.vocabulary")) knows(directory, vocabulary);
    }

    private static String model() {
        return process(
                TYPE,
                property("product", "account") + property("phase", "aftersales") + property("extraSteps", "no"),
                event("startEvent", "asked", "closing-request")
                        + flow("asked", "first-step")
                        + step("first-step")
                        + flow("first-step", "second-step")
                        + step("second-step")
                        + flow("second-step", "close-it")
                        + action("close-it")
                        + refusalCaughtAt("close-it")
                        + flow("close-it", "closed")
                        + flow("close-it-was-refused", "kept")
                        + event("endEvent", "closed", "closing-confirmed")
                        + event("endEvent", "kept", "closing-refused"));
    }

    private static String step(String id) {
        return "<bpmn:userTask id=\"%s\" name=\"Do it\">%s</bpmn:userTask>"
                .formatted(id, properties("performer", "employee", "contactMoment", "closing-obstacles"));
    }

    private static String event(String tag, String id, String moment) {
        return "<bpmn:%1$s id=\"%2$s\">%3$s</bpmn:%1$s>".formatted(tag, id, properties("contactMoment", moment));
    }

    private static String form(String step) {
        return """
                {"type": "default", "id": "%1$s", "schemaVersion": 16, "components": [
                  {"type": "text", "id": "title", "text": "# Do it", "properties": {"text_nl": "# Doe het"}},
                  {"type": "textfield", "id": "note", "key": "note", "label": "What was found",
                   "validate": {"required": true, "maxLength": 100},
                   "properties": {"label_nl": "Wat er gevonden is", "example": "All well", "example_nl": "Alles goed"}}]}
                """
                .formatted(step);
    }

    /** Nothing of what is packaged speaks of this case type, so that its row may come last. */
    private static void row(Path directory, String set, String row) throws IOException {
        var file = "rules/" + set + "/" + set + ".csv";
        write(directory, file, packaged(file).stripTrailing() + "\n" + row + "\n");
    }

    private static void knows(Path directory, Resource vocabulary) throws IOException {
        var text = vocabulary.getContentAsString(StandardCharsets.UTF_8);
        var more = text.replaceFirst("(?m)^(caseType: .*[^*])$", "$1, " + TYPE);
        var path = vocabulary.getURL().getPath().split("/");
        if (!more.equals(text))
            write(directory, "rules/" + path[path.length - 2] + "/" + path[path.length - 1], more);
    }

    private static String packaged(String path) throws IOException {
        return PACKAGED.getResource("classpath:" + path).getContentAsString(StandardCharsets.UTF_8);
    }

    private static void write(Path directory, String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
