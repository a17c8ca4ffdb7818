package draad.process.bpmn;

import static draad.process.ModelText.action;
import static draad.process.ModelText.deadlineAt;
import static draad.process.ModelText.decision;
import static draad.process.ModelText.end;
import static draad.process.ModelText.extraSteps;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.properties;
import static draad.process.ModelText.property;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.reply;
import static draad.process.ModelText.start;

import draad.process.Catalogue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model with one of everything in which nothing is wrong, to be spoilt in one place. */
final class RightModel {

    static final String PATH = "processes/review/review.bpmn";

    static final String TEXT = process(
            "review",
            property("product", "account"),
            start()
                    + flow("asked", "assess-it")
                    + "<bpmn:userTask id=\"assess-it\" name=\"Assess it\">"
                    + properties("performer", "customer", "contactMoment", "promised", "produces", "quote")
                    + "</bpmn:userTask>"
                    + flow("assess-it", "test-it")
                    + decision("test-it", "verdict")
                    + flow("test-it", "in-use")
                    + "<bpmn:exclusiveGateway id=\"in-use\" default=\"in-use-to-say-it\" />"
                    + flow("in-use", "close-it", "${verdict == 'unused'}")
                    + flow("in-use", "say-it")
                    + action("close-it")
                    + refusalCaughtAt("close-it")
                    + flow("close-it-was-refused", "kept")
                    + flow("close-it", "say-it")
                    + "<bpmn:sendTask id=\"say-it\" name=\"Say it\" camunda:delegateExpression=\"${contact}\">"
                    + properties("contactMoment", "delivered", "template", "closing-question", "question", "closing")
                    + "</bpmn:sendTask>"
                    + refusalCaughtAt("say-it")
                    + flow("say-it-was-refused", "kept")
                    + flow("say-it", "wait-for-it")
                    + reply("wait-for-it")
                    + deadlineAt("wait-for-it", "P28D")
                    + flow("wait-for-it-silence", "kept")
                    + flow("wait-for-it", "settle-it")
                    + "<bpmn:userTask id=\"settle-it\" name=\"Settle it\">"
                    + properties("performer", "employee", "contactMoment", "settled")
                    + "</bpmn:userTask>"
                    + flow("settle-it", "closed")
                    + end("kept")
                    + end("closed")
                    + extraSteps());

    static final String LABELS =
            """
            review = Een proces
            assess-it = Beoordelen
            test-it = Toetsen
            close-it = Opheffen
            say-it = Vertellen
            wait-for-it = Wachten
            settle-it = Afhandelen
            extra-step = Extra stap
            """;

    private RightModel() {}

    /** Knows what the right model names, and that its product has {@code variants}. */
    static Catalogue catalogue(int variants, boolean asksForPrint) {
        var phases = Map.of("promised", "promise", "delivered", "deliver", "settled", "settle");
        var forms = Set.of("assess-it", "settle-it", "extra-step");
        return new Catalogue() {
            @Override
            public boolean knowsAction(String action) {
                return action.equals("close-account");
            }

            @Override
            public boolean knowsRuleSet(String ruleSet) {
                return ruleSet.equals("assumption");
            }

            @Override
            public boolean knowsForm(String caseType, String step) {
                return forms.contains(step);
            }

            @Override
            public Set<String> forms(String caseType) {
                return forms;
            }

            @Override
            public boolean knowsQuestion(String question) {
                return question.equals("closing");
            }

            @Override
            public boolean knowsContactMoment(String contactMoment) {
                return phases.containsKey(contactMoment);
            }

            @Override
            public Optional<String> phaseOf(String contactMoment) {
                return Optional.ofNullable(phases.get(contactMoment));
            }

            @Override
            public Set<String> intermediateProducts(String product) {
                return Set.of("quote");
            }

            @Override
            public int variants(String product) {
                return variants;
            }

            @Override
            public boolean asksForPrint(String caseType, String step) {
                return asksForPrint && step.equals("assess-it");
            }
        };
    }
}
