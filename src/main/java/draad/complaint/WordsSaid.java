package draad.complaint;

import draad.cases.CaseNotes;
import draad.cases.CaseSteps;
import draad.cases.Cases;
import draad.cases.StepForms;
import draad.contact.Answers;
import draad.contact.Interactions;
import draad.refusal.CustomersWord;
import draad.refusal.Word;
import draad.shared.StepId;
import draad.shared.WordId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the words again in the place where they were kept, so that no event carries them. */
@Component
class WordsSaid {

    private final Interactions interactions;
    private final CaseNotes notes;
    private final Answers answers;
    private final CustomersWord word;
    private final Cases cases;
    private final CaseSteps steps;
    private final StepForms forms;

    WordsSaid(
            Interactions interactions,
            CaseNotes notes,
            Answers answers,
            CustomersWord word,
            Cases cases,
            CaseSteps steps,
            StepForms forms) {
        this.interactions = interactions;
        this.notes = notes;
        this.answers = answers;
        this.word = word;
        this.cases = cases;
        this.steps = steps;
        this.forms = forms;
    }

    /** Empty when nothing was said in words, or they were erased. */
    Optional<String> of(Said said) {
        return switch (said.where()) {
            case CONTACT -> interactions.words(said.id());
            case NOTE -> notes.words(said.id());
            case REPLY -> answers.words(said.id());
            case REFUSAL -> word.find(new WordId(said.id())).map(Word::verbatim);
            case FORM -> filledIn(said);
        };
    }

    /** Sentences only: a choice or a number is nothing that anybody said. */
    private Optional<String> filledIn(Said said) {
        var of = cases.get(Objects.requireNonNull(said.about()));
        var asked = steps.find(new StepId(said.id()))
                .flatMap(step -> forms.of(step, of))
                .map(form -> form.answerKeys())
                .orElse(Set.of());
        return sentences(of.data(), asked);
    }

    private static Optional<String> sentences(Map<String, Object> data, Set<String> asked) {
        var words = asked.stream()
                .sorted()
                .map(data::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.strip().contains(" "))
                .collect(Collectors.joining("\n"));
        return Optional.of(words).filter(text -> !text.isBlank());
    }
}
