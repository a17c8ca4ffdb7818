package draad.process.bpmn;

import draad.process.Blank;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call of a part, with the part that it means. */
record Calling(BpmnElement call, BpmnDocument part) {

    /** The calls of a model whose part is there. */
    static Stream<Calling> in(CheckedModel model) {
        return within(model.process(), model);
    }

    /** The calls inside a part that this one calls. */
    Stream<Calling> further(CheckedModel model) {
        return within(process(), model);
    }

    private static Stream<Calling> within(BpmnElement process, CheckedModel model) {
        return process.within().stream()
                .filter(element -> element.isBpmn("callActivity"))
                .flatMap(call -> model.others().apply(keyOf(call)).stream()
                        .filter(part -> part.processes().size() == 1)
                        .map(part -> new Calling(call, part)));
    }

    static String keyOf(BpmnElement call) {
        return call.attribute("calledElement").orElse("");
    }

    BpmnElement process() {
        return part.processes().get(0);
    }

    /** What the part gets for this property of one of its elements. */
    String filledIn(String property) {
        return Blank.filled(
                property, blank -> Optional.ofNullable(Blanks.filledInAt(call).get(blank))
                        .or(() -> Optional.ofNullable(Blanks.of(process()).get(blank))));
    }

    /** The codes of the errors by which the part may end, so that who calls it has to catch them. */
    Set<String> errors() {
        return process().within().stream()
                .filter(element -> element.isBpmn("endEvent"))
                .flatMap(end -> Errors.leavingFrom(end, part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the part can also end as it should, so that its caller goes on. */
    boolean comesBack() {
        return process().children("endEvent").stream().anyMatch(end -> !end.has("errorEventDefinition"));
    }
}
