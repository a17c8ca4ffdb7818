package draad.process.bpmn;

import java.util.Map;

/** A model is data: deploying one must never be a way to run a program. */
class NoCode implements Check {

    private static final Map<String, String> CODE_ELEMENTS = Map.of(
            "script", "script",
            "executionListener", "listener",
            "taskListener", "listener",
            "connector", "connector",
            "field", "field");

    private static final Map<String, String> CODE_ATTRIBUTES = Map.of(
            "class", "java-class",
            "variableMappingClass", "java-class",
            "formHandlerClass", "java-class",
            "scriptFormat", "script");

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.document().all()) {
            if (element.isBpmn("scriptTask")
                    || element.isBpmn("conditionExpression")
                            && element.attribute("language").isPresent()) report(element, "script", findings);
            CODE_ELEMENTS.forEach((tag, code) -> {
                if (element.isCamunda(tag)) report(element, code, findings);
            });
            CODE_ATTRIBUTES.forEach((attribute, code) -> {
                if (element.camunda(attribute).isPresent()) report(element, code, findings);
            });
        }
    }

    private static void report(BpmnElement element, String code, Findings findings) {
        var what =
                switch (code) {
                    case "script" -> "A script";
                    case "listener" -> "A listener";
                    case "connector" -> "A connector";
                    case "field" -> "A field injection";
                    default -> "The name of a Java class";
                };
        findings.error(
                element,
                code,
                what + " stands in the model, but models hold no code.",
                "Use an Action, a Decision or a Contact from the element templates; ask a developer for a new action.");
    }
}
