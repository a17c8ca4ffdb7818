package draad.process.bpmn;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** Expressions can call methods, so only three constants, comparisons of an outcome and named moments may stand. */
class NoFreeExpression implements Check {

    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{\\s*[a-z][A-Za-z0-9]*\\s*(==|!=)\\s*'[a-z0-9-]+'\\s*}");
    private static final Pattern NAMED_MOMENT = Pattern.compile("\\$\\{\\s*[a-z][A-Za-z0-9]*\\s*}");

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var element : model.document().all()) {
            element.attributes()
                    .filter(attribute -> isExpression(attribute) && !isConstant(element, attribute))
                    .forEach(attribute -> report(element, attribute.getValue(), findings));
            ownText(element)
                    .filter(text -> looksLikeExpression(text) && !isAllowed(element, text))
                    .ifPresent(text -> report(element, text, findings));
        }
    }

    private static boolean isExpression(Attr attribute) {
        var name = attribute.getLocalName();
        var isCamunda = BpmnDocument.CAMUNDA.equals(attribute.getNamespaceURI());
        return looksLikeExpression(attribute.getValue())
                || isCamunda && (name.equals("expression") || name.equals("delegateExpression"));
    }

    private static boolean isConstant(BpmnElement element, Attr attribute) {
        if (attribute.getLocalName().equals("name"))
            return element.dom().getNamespaceURI().equals(BpmnDocument.BPMN);
        if (!attribute.getLocalName().equals("delegateExpression")) return false;
        var constant =
                switch (element.tag()) {
                    case "serviceTask" -> "${action}";
                    case "businessRuleTask" -> "${decision}";
                    case "sendTask" -> "${contact}";
                    default -> "";
                };
        return constant.equals(attribute.getValue());
    }

    private static boolean isAllowed(BpmnElement element, String text) {
        if (element.isBpmn("documentation") || element.isBpmn("text")) return true;
        if (element.isBpmn("conditionExpression"))
            return COMPARISON.matcher(text).matches()
                    && element.parent()
                            .filter(flow -> flow.isBpmn("sequenceFlow"))
                            .isPresent();
        var isTime = element.tag().startsWith("time")
                && element.parent()
                        .filter(timer -> timer.isBpmn("timerEventDefinition"))
                        .isPresent();
        return isTime && NAMED_MOMENT.matcher(text).matches();
    }

    private static Optional<String> ownText(BpmnElement element) {
        var text = new StringBuilder();
        for (var node = element.dom().getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                text.append(node.getNodeValue());
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString().strip());
    }

    private static boolean looksLikeExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static void report(BpmnElement element, String expression, Findings findings) {
        findings.error(
                element,
                "free-expression",
                "The expression " + expression + " is none of those that a model may hold.",
                "Apply the element template; let a gateway compare an outcome with a word: ${outcome == 'keep'}.");
    }
}
