package draad.mortgage;

import draad.cases.CaseFile;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.StepFollowUp;
import draad.shared.Text;
import draad.web.Door;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down for one letter what is not in order, each document with its reason. */
@Component
class DocumentsMissing implements StepFollowUp {

    static final String STEP = "check-documents";

    private static final Text NOT_THERE = new Text("we do not have it yet", "dit hebben wij nog niet");

    private final CaseFile file;

    DocumentsMissing(CaseFile file) {
        this.file = file;
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        if (!step.key().equals(STEP)
                || !of.datum("outcome").filter("missing"::equals).isPresent()) return;
        file.add(
                of.reference(),
                Map.of("missingDocuments", Map.of("en", lines(of, Text::en), "nl", lines(of, Text::nl))));
    }

    private static String lines(CustomerCase of, Function<Text, String> language) {
        return DocumentList.of(of).asked().stream()
                .flatMap(asked ->
                        found(of, asked, language)
                                .map(found -> "- " + language.apply(asked.name()) + ": " + found)
                                .stream())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> found(CustomerCase of, DocumentList.Asked asked, Function<Text, String> language) {
        return switch (of.datum(asked.check()).orElse("")) {
            case "missing" -> Optional.of(language.apply(NOT_THERE));
            case "rejected" -> of.datum(asked.reason());
            default -> Optional.empty();
        };
    }
}
