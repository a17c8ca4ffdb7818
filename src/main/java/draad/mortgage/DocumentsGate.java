package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseDocuments;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Each document on the list is looked at: nothing is complete while one is not, and no file is in order that is not
 * there.
 */
@Component
class DocumentsGate implements AnswerGate {

    private static final String LIST = "documentsAsked";
    private static final Set<String> NOT_IN_ORDER = Set.of("rejected", "missing");

    private final CaseDocuments documents;

    DocumentsGate(CaseDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!step.key().equals(DocumentsMissing.STEP) || !answers.containsKey(LIST)) return;
        if ("stop".equals(answers.get("outcome"))) return;
        var list = DocumentList.of(customerCase);
        var errors = new ArrayList<>(notLookedAt(list, answers, door));
        errors.addAll(noSuchFile(customerCase, list, answers, door));
        if (errors.isEmpty()) outcome(list, answers, door, errors);
        if (!errors.isEmpty()) throw Problem.invalidData(errors);
    }

    private static List<Problem.FieldError> notLookedAt(DocumentList list, Map<String, Object> answers, Door door) {
        return list.asked().stream()
                .filter(asked -> !answers.containsKey(asked.check()))
                .map(asked -> error(
                        LIST,
                        "not-looked-at",
                        door,
                        new Text(
                                "The rules ask for " + asked.name().en() + ". Leave it on the list and look at it.",
                                "De regels vragen om " + asked.name().nl()
                                        + ". Laat dit op de lijst staan en bekijk het.")))
                .toList();
    }

    private List<Problem.FieldError> noSuchFile(
            CustomerCase customerCase, DocumentList list, Map<String, Object> answers, Door door) {
        var there = documents.of(customerCase.reference()).stream()
                .map(CaseDocuments.Document::kind)
                .collect(Collectors.toSet());
        return list.asked().stream()
                .filter(asked -> "file".equals(answers.get(asked.check())) && !there.contains(asked.kind()))
                .map(asked -> error(
                        asked.check(),
                        "no-such-file",
                        door,
                        new Text(
                                "There is no file in this case that is "
                                        + asked.name().en() + ".",
                                "In deze zaak zit geen bestand dat hiervoor is: "
                                        + asked.name().nl() + ".")))
                .toList();
    }

    private static void outcome(
            DocumentList list, Map<String, Object> answers, Door door, List<Problem.FieldError> errors) {
        boolean inOrder = list.asked().stream()
                .noneMatch(asked -> NOT_IN_ORDER.contains(String.valueOf(answers.get(asked.check()))));
        if (inOrder == "complete".equals(answers.get("outcome"))) return;
        errors.add(
                inOrder
                        ? error(
                                "outcome",
                                "nothing-missing",
                                door,
                                new Text(
                                        "Every document is in order, so nothing is asked of the customer.",
                                        "Elk document is in orde, dus er is niets om de klant te vragen."))
                        : error(
                                "outcome",
                                "not-complete",
                                door,
                                new Text(
                                        "A document is not in order or not there yet. Ask the customer for it.",
                                        "Een document is niet in orde of er nog niet. Vraag de klant erom.")));
    }

    private static Problem.FieldError error(String field, String code, Door door, Text why) {
        return new Problem.FieldError(field, code, why.in(door.locale()));
    }
}
