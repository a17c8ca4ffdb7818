package draad.process.bpmn;

/** Whoever does something to a customer says beforehand what happens when the customer does not want it. */
class EveryRefusalCaught implements Check {

    static final String REFUSED = "action-refused";

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.elements())
            if (isGuarded(element) && !Errors.isCaughtAt(element, REFUSED, model.document()))
                findings.error(
                        element,
                        "refusal-not-caught",
                        "Nothing is said of what happens when the customer refuses this.",
                        "Put an error event with the code " + REFUSED + " at its border, and lead it somewhere.");
    }

    private static boolean isGuarded(BpmnElement element) {
        return element.isBpmn("sendTask")
                || element.isBpmn("serviceTask")
                || !element.isBpmn("callActivity") && element.property("action") != null;
    }
}
