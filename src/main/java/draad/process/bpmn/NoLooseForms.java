package draad.process.bpmn;

import draad.process.Catalogue;
import draad.process.ModelElement.Kind;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A form belongs to a step, or to the start. One that belongs to nothing is a warning and no error: a case that runs on
 * an older version of the model may still need it.
 */
class NoLooseForms implements Check {

    private static final String START = "start";

    @Override
    public void check(CheckedModel model, Findings findings) {
        model.catalogue().ifPresent(catalogue -> check(model, catalogue, findings));
    }

    private static void check(CheckedModel model, Catalogue catalogue, Findings findings) {
        var loose = new TreeSet<>(catalogue.forms(model.caseType()));
        loose.remove(START);
        loose.removeAll(model.elements(Kind.STEP).stream().map(BpmnElement::id).collect(Collectors.toSet()));
        // A call says by which names the steps of its part are known here.
        model.elements("callActivity")
                .forEach(call -> loose.removeAll(call.properties().values()));
        for (var form : loose)
            findings.warning(
                    model.process().id(),
                    "form-without-step",
                    "No step uses forms/" + model.caseType() + "/" + form + ".form.",
                    "Give a step the id " + form + ", or delete the form when no running case needs it.");
    }
}
