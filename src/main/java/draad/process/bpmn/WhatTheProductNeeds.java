package draad.process.bpmn;

import draad.process.Catalogue;
import draad.process.ModelElement.Kind;
import java.util.stream.Collectors;

/** What the matrix and the bank's own rules on products ask of a model. */
class WhatTheProductNeeds implements Check {

    private static final int MOST_VARIANTS = 3;

    @Override
    public void check(CheckedModel model, Findings findings) {
        model.catalogue().ifPresent(catalogue -> {
            if (ModelText.isCaseType(model.process())) product(model, catalogue, findings);
            for (var step : model.elements(Kind.STEP))
                if ("customer".equals(step.property("performer"))
                        && catalogue.asksForPrint(model.caseType(), step.id()))
                    findings.error(
                            step,
                            "asks-for-print",
                            "The customer is asked to print a form in a process that runs without paper.",
                            "Ask for the data, or for an upload, in the form itself.");
        });
    }

    private static void product(CheckedModel model, Catalogue catalogue, Findings findings) {
        var product = model.process().properties().getOrDefault("product", "");
        var made = model.elements(Kind.STEP).stream()
                .flatMap(step -> java.util.stream.Stream.ofNullable(step.property("produces")))
                .collect(Collectors.toSet());
        catalogue.intermediateProducts(product).stream()
                .filter(kind -> !made.contains(kind))
                .sorted()
                .forEach(kind -> findings.error(
                        model.process(),
                        "product-not-made",
                        "The matrix speaks of '" + kind + "', which no step produces.",
                        "Let a step produce it, or take it out of the matrix."));
        if (catalogue.variants(product) > MOST_VARIANTS)
            findings.error(
                    model.process(),
                    "too-many-variants",
                    "The product " + product + " has " + catalogue.variants(product) + " variants.",
                    "Keep at most " + MOST_VARIANTS + ".");
    }
}
