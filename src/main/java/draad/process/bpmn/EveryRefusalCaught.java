package draad.process.bpmn;

/** Whoever does something to a customer says beforehand what happens when the customer does not want it. */
class EveryRefusalCaught implements Check {

    static final String REFUSED = "action-refused";

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.elements())
            if (isGuarded(element) && !isCaught(element, model))
                findings.error(
                        element,
                        "refusal-not-caught",
                        "Nothing is said of what happens when the customer refuses this.",
                        "Put an error event with the code " + REFUSED + " at its border, and lead it somewhere.");
    }

    private static boolean isGuarded(BpmnElement element) {
        return element.isBpmn("sendTask") || element.isBpmn("serviceTask") || element.property("action") != null;
    }

    private static boolean isCaught(BpmnElement element, CheckedModel model) {
        return model.elements("boundaryEvent").stream()
                .filter(event ->
                        element.id().equals(event.attribute("attachedToRef").orElse("")))
                .flatMap(event -> event.children("errorEventDefinition").stream())
                .flatMap(definition -> definition.attribute("errorRef").stream())
                .anyMatch(error -> REFUSED.equals(codeOf(error, model)));
    }

    private static String codeOf(String error, CheckedModel model) {
        return model.document()
                .byId(error)
                .flatMap(definition -> definition.attribute("errorCode"))
                .orElse(error);
    }
}
