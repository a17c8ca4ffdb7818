package draad.process.bpmn;

import java.util.Set;

/** Every activity is a Step, an Action, a Decision, a Contact or a Reply, with all that its template asks. */
class OnlyTheFiveKinds implements Check {

    private static final Set<String> PERFORMERS = Set.of("customer", "employee");
    private static final String APPLY = "Apply the element template and fill it in: ";

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.elements())
            switch (element.tag()) {
                case "userTask" -> step(element, findings);
                case "serviceTask" -> action(element, findings);
                case "businessRuleTask" -> decision(element, findings);
                case "sendTask" -> contact(element, findings);
                case "receiveTask" -> reply(element, findings);
                case "task", "manualTask", "adHocSubProcess", "complexGateway" ->
                    findings.error(
                            element,
                            "no-kind",
                            "This is none of the five kinds of element.",
                            "Make it a Step, an Action, a Decision, a Contact or a Reply.");
                case "intermediateThrowEvent", "endEvent" -> throwing(element, findings);
                case "intermediateCatchEvent" -> {
                    if (element.has("messageEventDefinition")) reply(element, findings);
                }
                case "boundaryEvent" -> boundary(element, findings);
                default -> {
                    // Gateways, flows and parts have their own checks.
                }
            }
    }

    private static void step(BpmnElement element, Findings findings) {
        if (!PERFORMERS.contains(element.properties().getOrDefault("performer", "")))
            findings.error(
                    element,
                    "unknown-performer",
                    "It is not said whether the customer or an employee does this.",
                    APPLY + "performer is customer or employee.");
    }

    private static void action(BpmnElement element, Findings findings) {
        var isOurs = "${action}".equals(element.camunda("delegateExpression").orElse(""));
        var isWorkers = "external".equals(element.camunda("type").orElse(""));
        if (element.property("action") == null || isOurs == isWorkers)
            findings.error(
                    element,
                    "not-an-action",
                    "A service task does something to or for a customer, so it has to be an Action.",
                    APPLY + "the action's id, and ${action} or an external worker.");
        else if (element.property("subject") == null)
            findings.error(
                    element,
                    "subject-missing",
                    "It is not said what the action is done to.",
                    APPLY + "subject is the name of a datum of the case, for instance account.");
    }

    private static void decision(BpmnElement element, Findings findings) {
        if (element.property("ruleSet") == null
                || !"${decision}".equals(element.camunda("delegateExpression").orElse("")))
            findings.error(
                    element,
                    "not-a-decision",
                    "A business rule task asks a rule set, so it has to be a Decision.",
                    APPLY + "ruleSet, result and ${decision}.");
    }

    private static void contact(BpmnElement element, Findings findings) {
        var isOurs = "${contact}".equals(element.camunda("delegateExpression").orElse(""));
        if (!isOurs || element.property("contactMoment") == null || element.property("template") == null)
            findings.error(
                    element,
                    "not-a-contact",
                    "A send task says something to the customer, so it has to be a Contact.",
                    APPLY + "contactMoment, template and ${contact}.");
    }

    private static void reply(BpmnElement element, Findings findings) {
        if (element.property("question") == null)
            findings.error(
                    element,
                    "not-a-reply",
                    "It waits for a message, but not for the answer to a question.",
                    APPLY + "question.");
    }

    private static void throwing(BpmnElement element, Findings findings) {
        var sends = element.children("messageEventDefinition").stream()
                .anyMatch(message -> message.camunda("delegateExpression").isPresent()
                        || message.camunda("type").isPresent());
        if (sends || element.camunda("delegateExpression").isPresent())
            findings.error(
                    element,
                    "throwing-contact",
                    "A throwing event can catch no refusal.",
                    "Use a Contact (a send task) before it.");
    }

    private static void boundary(BpmnElement element, Findings findings) {
        if (element.has("messageEventDefinition"))
            findings.error(
                    element,
                    "reply-at-border",
                    "An answer at the border of an activity could come before the activity, and be lost.",
                    "Use a Reply beside the activity: a receive task, or a catching message event.");
    }
}
