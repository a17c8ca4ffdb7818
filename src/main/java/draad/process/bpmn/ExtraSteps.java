package draad.process.bpmn;

/** Rules and employees may add a step to every running case, unless its designer says no. */
class ExtraSteps implements Check {

    static final String MESSAGE = "extra-step";

    @Override
    public void check(CheckedModel model, Findings findings) {
        if (!ModelText.allowsExtraSteps(model.process()) || hasPart(model)) return;
        findings.error(
                model.process(),
                "extra-steps-missing",
                "The process allows extra steps, but has no part for them.",
                "Add an event sub-process with a non-interrupting message start event, message " + MESSAGE
                        + ", or set extraSteps to no.");
    }

    private static boolean hasPart(CheckedModel model) {
        return model.process().children("subProcess").stream()
                .filter(part -> "true".equals(part.attribute("triggeredByEvent").orElse("")))
                .flatMap(part -> part.children("startEvent").stream())
                .filter(start ->
                        "false".equals(start.attribute("isInterrupting").orElse("true")))
                .flatMap(start -> start.children("messageEventDefinition").stream())
                .flatMap(message -> message.attribute("messageRef").stream())
                .flatMap(reference -> model.document().byId(reference).stream())
                .anyMatch(message -> MESSAGE.equals(message.name()));
    }
}
