package draad.process.bpmn;

/** What people see has a Dutch name too. */
class DutchNames implements Check {

    @Override
    public void check(CheckedModel model, Findings findings) {
        if (!model.dutch().containsKey(model.caseType())) report(model.caseType(), findings);
        for (var element : model.elements())
            if ((ModelReader.kind(element).isPresent() || element.isBpmn("callActivity"))
                    && !model.dutch().containsKey(element.id())) report(element.id(), findings);
    }

    private static void report(String id, Findings findings) {
        findings.warning(
                id, "no-dutch-name", "It has no Dutch name.", "Add it to labels_nl.properties: " + id + " = …");
    }
}
