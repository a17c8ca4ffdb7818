package draad.process.bpmn;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Until when a Reply waits: by the timer at its border, or the one beside it after the same gateway. */
final class Deadlines {

    private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    private Deadlines() {}

    /** An ISO 8601 duration or moment, or the name of the outcome that holds one. */
    static Optional<String> of(BpmnElement reply, BpmnDocument document) {
        return Stream.concat(atBorder(reply), besideAfterGateway(reply, document))
                .flatMap(event -> event.children("timerEventDefinition").stream())
                .flatMap(timer -> timer.children().stream())
                .map(time -> time.text().replaceAll("^\\$\\{\\s*(\\w+)\\s*}$", "$1"))
                .findFirst();
    }

    /** The names of the moments that timers within it wait for. */
    static Set<String> moments(BpmnElement process) {
        return process.within().stream()
                .flatMap(event -> event.children("timerEventDefinition").stream())
                .flatMap(timer -> timer.children().stream())
                .map(time -> NAMED.matcher(time.text().strip()))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<BpmnElement> atBorder(BpmnElement reply) {
        return reply.parent().stream()
                .flatMap(scope -> scope.children("boundaryEvent").stream())
                .filter(event ->
                        reply.id().equals(event.attribute("attachedToRef").orElse("")))
                .filter(event ->
                        !"false".equals(event.attribute("cancelActivity").orElse("true")));
    }

    private static Stream<BpmnElement> besideAfterGateway(BpmnElement reply, BpmnDocument document) {
        var flows = reply.parent().stream()
                .flatMap(scope -> scope.children("sequenceFlow").stream())
                .toList();
        return flows.stream()
                .filter(flow -> reply.id().equals(flow.attribute("targetRef").orElse("")))
                .map(flow -> flow.attribute("sourceRef").orElse(""))
                .filter(source -> document.byId(source)
                        .filter(gateway -> gateway.isBpmn("eventBasedGateway"))
                        .isPresent())
                .flatMap(gateway -> flows.stream()
                        .filter(flow ->
                                gateway.equals(flow.attribute("sourceRef").orElse(""))))
                .flatMap(flow -> document.byId(flow.attribute("targetRef").orElse("")).stream())
                .filter(sibling -> sibling.isBpmn("intermediateCatchEvent"));
    }
}
