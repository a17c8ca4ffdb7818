package draad.process.bpmn;

import draad.process.Blank;
import draad.process.Catalogue;
import draad.process.ModelElement.Kind;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a model names has to exist. */
class NothingUnknown implements Check {

    @Override
    public void check(CheckedModel model, Findings findings) {
        for (var call : model.elements("callActivity")) {
            var called = call.attribute("calledElement").orElse("");
            if (model.others().apply(called).isEmpty())
                findings.error(
                        call,
                        "unknown-process",
                        "No process is called '" + called + "'.",
                        "Call one that exists, or deploy that one with this one.");
        }
        model.catalogue().ifPresent(catalogue -> names(model, catalogue, findings));
    }

    private static void names(CheckedModel model, Catalogue catalogue, Findings findings) {
        var namingElements = Stream.concat(Stream.of(model.process()), model.elements().stream())
                .toList();
        for (var element : namingElements) {
            property(element, "action", "rules/actions.yaml", catalogue::knowsAction, findings);
            property(element, "ruleSet", "rules/", catalogue::knowsRuleSet, findings);
            property(element, "question", "the catalogue of questions", catalogue::knowsQuestion, findings);
            property(
                    element,
                    "contactMoment",
                    "processes/contact-moments.yaml",
                    catalogue::knowsContactMoment,
                    findings);
        }
        for (var step : model.elements(Kind.STEP))
            if (!catalogue.knowsForm(model.caseType(), step.id()))
                findings.error(
                        step,
                        "unknown-form",
                        "The step has no form.",
                        "Make forms/" + model.caseType() + "/" + step.id() + ".form.");
    }

    private static void property(
            BpmnElement element, String property, String home, Predicate<String> isKnown, Findings findings) {
        var value = element.property(property);
        if (value == null || Blank.in(value).isPresent() || isKnown.test(value)) return;
        var code = "unknown-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        findings.error(
                element,
                code,
                "'" + value + "' stands nowhere in " + home + ".",
                "Choose one that stands there, or add it there first.");
    }
}
