package draad.process.camunda;

import draad.shared.ActionId;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** What the guard has to be asked before an activity may start; kept with the parsed activity. */
record Guarded(ActionId action, String subject) {

    /** The error that a refusal throws, for the model to catch. */
    static final String REFUSED = "action-refused";

    private static final String KEY = "draad.guarded";

    /** Null when nothing at this element can be refused. */
    static @Nullable Guarded at(Element element, Map<String, String> properties) {
        var action = properties.get("action");
        if (action == null && !isContact(element)) return null;
        return new Guarded(
                action == null ? ActionId.SEND_MAIL : new ActionId(action),
                properties.getOrDefault("subject", "customer"));
    }

    static @Nullable Guarded of(ActivityImpl activity) {
        return (Guarded) activity.getProperty(KEY);
    }

    void keepWith(ActivityImpl activity) {
        activity.setProperty(KEY, this);
    }

    private static boolean isContact(Element element) {
        if (element.getTagName().equals("sendTask")) return true;
        if (ContactDelegate.EXPRESSION.equals(
                element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression"))) return true;
        var message = element.element("messageEventDefinition");
        return message != null && isContact(message);
    }
}
