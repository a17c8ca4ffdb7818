package draad.form;

import static draad.form.FormExamples.EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions that do not concern somebody are not asked, and answers to them are not kept. */
class HiddenQuestionsTest {

    private final Form form = FormExamples.familyBudget();

    @Test
    void anAnswerToAHiddenQuestionIsDropped() {
        var data = FormExamples.examplesWith(form, "mooring", "Amstel 3");

        var checked = form.check(data, EN);

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.data()).doesNotContainKeys("mooring");
    }

    @Test
    void aQuestionThatAppearsMustBeAnswered() {
        var data = FormExamples.examplesWith(form, "home", "boat");
        data.remove("mooring");

        var checked = form.check(data, EN);

        assertThat(checked.errors()).extracting(FieldError::field).containsExactly("mooring");
    }

    @Test
    void aHiddenAnswerShowsNoOtherQuestion() {
        var data = FormExamples.examplesWith(form, "quay", "West");

        var onLand = form.check(data, EN);
        data.put("home", "boat");
        var onWater = form.check(data, EN);

        assertThat(onLand.data()).doesNotContainKeys("mooring", "quay");
        assertThat(onWater.data()).containsKeys("mooring", "quay");
    }

    @Test
    void aConditionInARowLooksAtThatRow() {
        var rows = List.of(Map.of("kind", "credit", "which", "x"), Map.of("kind", "other", "which", "From my aunt"));

        var checked = form.check(FormExamples.examplesWith(form, "loans", rows), EN);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.data().get("loans"))
                .isEqualTo(List.of(Map.of("kind", "credit"), Map.of("kind", "other", "which", "From my aunt")));
    }

    @Test
    void theSchemaRequiresOnlyWhatIsAlwaysAsked() {
        var schema = form.schema(EN);

        var required = schema.path("required").values().stream().map(name -> name.asString(""));

        assertThat(required).containsExactly("name", "agree");
        assertThat(schema.at("/properties/mooring/x-hide").asString("")).isEqualTo("home != \"boat\"");
        assertThat(schema.at("/properties/agree/const").asBoolean()).isTrue();
    }

    @Test
    void aPageKnowsWhatToHide() {
        var page = form.shown(Map.of("home", "house"), EN);

        var hidden = page.stream().filter(Shown::hidden).map(Shown::name);

        assertThat(hidden).containsExactly("mooring", "quay");
    }
}
