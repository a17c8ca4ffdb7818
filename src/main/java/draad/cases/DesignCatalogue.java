package draad.cases;

import draad.contact.ContactMoments;
import draad.contact.QuestionDesigns;
import draad.form.Field;
import draad.form.Form;
import draad.form.FormVersion;
import draad.form.Forms;
import draad.process.Catalogue;
import draad.refusal.Actions;
import draad.rule.Rules;
import draad.shared.ActionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a model may name: everything that is designed beside it. */
@Component
class DesignCatalogue implements Catalogue {

    /** The question in a form that offers the variants of a product (P7: at most three). */
    private static final String VARIANT = "variant";

    private static final Pattern PRINT = Pattern.compile(
            "\\b(print (it|this|the form)|druk (het|dit|de)|afdrukken|uitprinten)\\b", Pattern.CASE_INSENSITIVE);

    private final Actions actions;
    private final Rules rules;
    private final Forms forms;
    private final QuestionDesigns questions;
    private final ContactMoments moments;
    private final List<AnswersFromElsewhere> elsewhere;

    DesignCatalogue(
            Actions actions,
            Rules rules,
            Forms forms,
            QuestionDesigns questions,
            ContactMoments moments,
            List<AnswersFromElsewhere> elsewhere) {
        this.actions = actions;
        this.rules = rules;
        this.forms = forms;
        this.questions = questions;
        this.moments = moments;
        this.elsewhere = elsewhere;
    }

    @Override
    public boolean knowsAction(String action) {
        return actions.find(new ActionId(action)).isPresent();
    }

    @Override
    public boolean knowsRuleSet(String ruleSet) {
        return rules.names().contains(ruleSet);
    }

    @Override
    public boolean knowsForm(String caseType, String step) {
        return forms.find(caseType, step).isPresent();
    }

    @Override
    public Set<String> forms(String caseType) {
        return forms.all().stream()
                .map(Form::version)
                .filter(version -> version.caseType().equals(caseType))
                .map(FormVersion::step)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean knowsQuestion(String question) {
        return questions.find(question).isPresent() || elsewhere.stream().anyMatch(other -> other.knows(question));
    }

    @Override
    public boolean knowsContactMoment(String contactMoment) {
        return moments.find(contactMoment).isPresent();
    }

    @Override
    public Optional<String> phaseOf(String contactMoment) {
        return moments.find(contactMoment).map(moment -> moment.phase().id());
    }

    /** The matrix allows changes of channel per case type; it names no intermediate product of its own. */
    @Override
    public Set<String> intermediateProducts(String product) {
        return Set.of();
    }

    @Override
    public int variants(String product) {
        return forms.all().stream()
                .filter(form -> form.version().caseType().startsWith(product))
                .flatMap(form -> questions(form.fields()))
                .filter(question -> question.key().equals(VARIANT))
                .mapToInt(question -> question.options().size())
                .max()
                .orElse(0);
    }

    @Override
    public boolean asksForPrint(String caseType, String step) {
        return forms.find(caseType, step).map(form -> form.source(Locale.ENGLISH)).stream()
                .anyMatch(source -> PRINT.matcher(source.toString()).find());
    }

    private static Stream<Field.Question> questions(List<Field> fields) {
        return fields.stream().flatMap(field -> {
            if (field instanceof Field.Question question) return Stream.of(question);
            if (field instanceof Field.Section section) return questions(section.fields());
            if (field instanceof Field.Repeat repeat) return questions(repeat.fields());
            return Stream.empty();
        });
    }
}
