package draad.process.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of Camunda's REST API is open, and to whom: work for workers, definitions and history to read, deployment
 * through the model check. Nothing here starts, changes, moves or deletes an instance; Draad's own commands do that,
 * with the guard and the records.
 */
final class EngineRestAllowList {

    private static final String WORKER = "worker";
    private static final String OPERATOR = "operator";
    private static final String DESIGNER = "designer";

    private static final String ID = "[A-Za-z0-9:._-]+";
    private static final String HISTORY =
            "/history/(process-instance|activity-instance|task|incident|external-task-log|process-definition)";

    private record Entry(String method, Pattern path, Set<String> roles) {}

    private static final List<Entry> ENTRIES = List.of(
            entry("POST", "/external-task/fetchAndLock", WORKER),
            entry("POST", "/external-task/" + ID + "/(complete|failure|bpmnError|lock|extendLock)", WORKER),
            entry("POST", "/external-task/" + ID + "/unlock", WORKER, OPERATOR),
            entry("GET", "/external-task(/count|/topic-names|/" + ID + "(/errorDetails)?)?", WORKER, OPERATOR),
            entry("POST", "/external-task(/count)?", WORKER, OPERATOR),
            entry("GET", "/process-definition(/count|/statistics)?", WORKER, OPERATOR, DESIGNER),
            entry("GET", "/process-definition(/key)?/" + ID + "(/xml|/diagram|/statistics)?", OPERATOR, DESIGNER),
            entry("GET", HISTORY + "(/count|/statistics|/" + ID + ")?", OPERATOR),
            entry("POST", HISTORY + "(/count)?", OPERATOR),
            entry("POST", "/deployment/create", DESIGNER),
            entry("GET", "/deployment(/count|/" + ID + ")?", OPERATOR, DESIGNER),
            entry("GET", "/deployment/" + ID + "/resources(/" + ID + "(/data)?)?", OPERATOR, DESIGNER),
            entry("GET", "/version", WORKER, OPERATOR, DESIGNER));

    private EngineRestAllowList() {}

    /** @param path as sent, not decoded: an encoded character fits no entry */
    static boolean allows(String method, String path, Set<String> roles) {
        return ENTRIES.stream()
                .filter(entry -> entry.method().equals(method))
                .filter(entry -> entry.path().matcher(path).matches())
                .anyMatch(entry -> entry.roles().stream().anyMatch(roles::contains));
    }

    private static Entry entry(String method, String path, String... roles) {
        return new Entry(method, Pattern.compile(path + "/?"), Set.copyOf(Arrays.asList(roles)));
    }
}
