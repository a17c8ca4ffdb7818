package draad.process;

/** Models for tests, written shortly: what surrounds every model is added here. */
public final class ModelText {

    private ModelText() {}

    /** A part (no case type) with these elements between {@code start} and {@code end}. */
    public static String process(String key, String elements) {
        return process(key, "", elements);
    }

    public static String process(String key, String properties, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    id="definitions" targetNamespace="http://draad/processes">
                  <bpmn:error id="refused" name="Refused" errorCode="action-refused" />
                  <bpmn:message id="message-extra-step" name="extra-step" />
                  <bpmn:message id="message-answered" name="answered" />
                  <bpmn:process id="%s" name="A process" isExecutable="true" camunda:historyTimeToLive="P2555D">
                    <bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>
                    %s
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(key, properties, elements);
    }

    public static String property(String name, String value) {
        return "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
    }

    public static String properties(String... namesAndValues) {
        var properties = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < namesAndValues.length; i += 2)
            properties.append(property(namesAndValues[i], namesAndValues[i + 1]));
        return properties + "</camunda:properties></bpmn:extensionElements>";
    }

    public static String start() {
        return "<bpmn:startEvent id=\"asked\" />";
    }

    public static String end(String id) {
        return "<bpmn:endEvent id=\"%s\" />".formatted(id);
    }

    public static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%1$s-to-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
    }

    public static String flow(String from, String to, String condition) {
        return """
                <bpmn:sequenceFlow id="%1$s-to-%2$s" sourceRef="%1$s" targetRef="%2$s">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%3$s</bpmn:conditionExpression>
                </bpmn:sequenceFlow>"""
                .formatted(from, to, condition);
    }

    public static String step(String id) {
        return "<bpmn:userTask id=\"%s\" name=\"Do it\">%s</bpmn:userTask>"
                .formatted(id, properties("performer", "employee"));
    }

    public static String action(String id) {
        return """
                <bpmn:serviceTask id="%s" name="Do it" camunda:delegateExpression="${action}">%s</bpmn:serviceTask>"""
                .formatted(id, properties("action", "close-account", "subject", "account"));
    }

    public static String external(String id) {
        return """
                <bpmn:serviceTask id="%s" name="Do it" camunda:type="external" camunda:topic="%s">%s</bpmn:serviceTask>"""
                .formatted(id, id, properties("action", "close-account", "subject", "account"));
    }

    public static String contact(String id) {
        return """
                <bpmn:sendTask id="%s" name="Say it" camunda:delegateExpression="${contact}">%s</bpmn:sendTask>"""
                .formatted(id, properties("contactMoment", "closing-question", "template", "closing-question"));
    }

    public static String decision(String id, String result) {
        return """
                <bpmn:businessRuleTask id="%s" name="Decide" camunda:delegateExpression="${decision}">%s</bpmn:businessRuleTask>"""
                .formatted(id, properties("ruleSet", "assumption", "result", result));
    }

    public static String reply(String id) {
        return "<bpmn:receiveTask id=\"%s\" name=\"Wait\" messageRef=\"message-answered\">%s</bpmn:receiveTask>"
                .formatted(id, properties("question", "closing", "onSilence", "ask-again"));
    }

    public static String refusalCaughtAt(String activity) {
        return """
                <bpmn:boundaryEvent id="%1$s-was-refused" attachedToRef="%1$s">
                  <bpmn:errorEventDefinition id="%1$s-error" errorRef="refused" />
                </bpmn:boundaryEvent>"""
                .formatted(activity);
    }

    public static String deadlineAt(String activity, String time) {
        return """
                <bpmn:boundaryEvent id="%1$s-silence" attachedToRef="%1$s">
                  <bpmn:timerEventDefinition id="%1$s-timer">
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">%2$s</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>"""
                .formatted(activity, time);
    }

    public static String extraSteps() {
        return """
                <bpmn:subProcess id="extra-steps" triggeredByEvent="true">
                  <bpmn:startEvent id="extra-step-asked" isInterrupting="false">
                    <bpmn:messageEventDefinition id="extra-step-message" messageRef="message-extra-step" />
                  </bpmn:startEvent>
                  %s%s%s%s
                </bpmn:subProcess>"""
                .formatted(
                        flow("extra-step-asked", "extra-step"),
                        step("extra-step"),
                        flow("extra-step", "extra-step-done"),
                        end("extra-step-done"));
    }
}
