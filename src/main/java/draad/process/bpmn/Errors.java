package draad.process.bpmn;

import java.util.stream.Stream;

/** Errors that leave an activity, and where they are caught. */
final class Errors {

    private Errors() {}

    static boolean isCaughtAt(BpmnElement activity, String code, BpmnDocument document) {
        return caughtAt(activity, document).anyMatch(code::equals);
    }

    /** The codes that are caught at the border of an activity. */
    static Stream<String> caughtAt(BpmnElement activity, BpmnDocument document) {
        return activity.parent().stream()
                .flatMap(scope -> scope.children("boundaryEvent").stream())
                .filter(event ->
                        activity.id().equals(event.attribute("attachedToRef").orElse("")))
                .flatMap(event -> event.children("errorEventDefinition").stream())
                .map(definition -> codeOf(definition, document));
    }

    /** The code with which an error leaves this end event's process; empty when a part around it catches it. */
    static Stream<String> leavingFrom(BpmnElement endEvent, BpmnDocument document) {
        return endEvent.children("errorEventDefinition").stream()
                .map(error -> codeOf(error, document))
                .filter(code -> !isCaughtAround(endEvent, code, document));
    }

    private static boolean isCaughtAround(BpmnElement element, String code, BpmnDocument document) {
        return element.parent()
                .filter(around -> !around.isBpmn("process"))
                .filter(around -> isCaughtAt(around, code, document) || isCaughtAround(around, code, document))
                .isPresent();
    }

    private static String codeOf(BpmnElement errorEventDefinition, BpmnDocument document) {
        var reference = errorEventDefinition.attribute("errorRef").orElse("");
        return document.byId(reference)
                .flatMap(error -> error.attribute("errorCode"))
                .orElse(reference);
    }
}
