package draad.process.bpmn;

/** Whoever does something to a customer says beforehand what happens when the customer does not want it. */
class EveryRefusalCaught implements Check {

    static final String REFUSED = "action-refused";

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.elements()) {
            if (!isGuarded(element) || isCaught(element, model)) continue;
            var message = "Nothing is said of what happens when the customer refuses this.";
            var mend = "Put an error event with the code " + REFUSED + " at its border, and lead it somewhere.";
            if (element.isBpmn("sendTask")) findings.warning(element.id(), "refusal-not-caught", message, mend);
            else findings.error(element, "refusal-not-caught", message, mend);
        }
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
