package draad.process.bpmn;

import draad.process.Catalogue;
import draad.shared.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of model files what has to be mended before they may run: where, what, and how. */
@Component
public class ModelCheck {

    private static final String LABELS = "labels_nl.properties";

    private static final List<Check> CHECKS = List.of(
            new NoCode(),
            new NoFreeExpression(),
            new OnlyTheFiveKinds(),
            new NothingUnknown(),
            new NoLooseForms(),
            new NoChannel(),
            new EveryRefusalCaught(),
            new EveryReplyEnds(),
            new PartsFit(),
            new ExtraSteps(),
            new MomentsCovered(),
            new WhatTheProductNeeds(),
            new FileAndIds(),
            new NoLooseParts(),
            new DutchNames());

    private final ObjectProvider<Catalogue> catalogue;

    ModelCheck(ObjectProvider<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param files models and what lies beside them, by path
     * @param deployed finds the text of a model that is called and not among these files
     */
    public List<Finding> findings(Map<String, String> files, Function<String, Optional<String>> deployed) {
        List<Finding> all = new ArrayList<>();
        files.forEach((path, content) -> {
            var findings = new Findings(path);
            if (path.endsWith(".bpmn")) check(path, content, files, deployed, findings);
            else if (!path.endsWith(".properties"))
                findings.error(
                        "",
                        "unknown-file",
                        "A deployment holds models and their labels, nothing else.",
                        "Leave this file out; rules and forms are deployed on their own.");
            all.addAll(findings.all());
        });
        return List.copyOf(all);
    }

    private void check(
            String path,
            String content,
            Map<String, String> files,
            Function<String, Optional<String>> deployed,
            Findings findings) {
        try {
            var document = BpmnDocument.parse(content);
            if (document.processes().size() != 1) {
                findings.error(
                        "",
                        "one-process",
                        "The file holds " + document.processes().size() + " processes.",
                        "Give each process a file of its own.");
                return;
            }
            var model = new CheckedModel(
                    path,
                    document,
                    document.processes().get(0),
                    labels(files.getOrDefault(labelsBeside(path), "")),
                    Optional.ofNullable(catalogue.getIfAvailable()),
                    others(files, deployed));
            CHECKS.forEach(check -> check.check(model, findings));
        } catch (UnreadableModel e) {
            findings.error(
                    "",
                    e.code(),
                    String.valueOf(e.getMessage()),
                    "Save the model anew from the designer or the desktop modeler.");
        }
    }

    private static Function<String, Optional<BpmnDocument>> others(
            Map<String, String> files, Function<String, Optional<String>> deployed) {
        Map<String, String> byKey = new HashMap<>();
        files.forEach((path, content) -> byKey.put(FileAndIds.keyOf(path), content));
        return key -> Optional.ofNullable(byKey.get(key))
                .or(() -> deployed.apply(key))
                .map(BpmnDocument::parse);
    }

    private static String labelsBeside(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1) + LABELS;
    }

    private static Properties labels(String content) {
        var labels = new Properties();
        try {
            labels.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
