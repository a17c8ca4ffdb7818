package draad.form;

import static draad.form.FormExamples.EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody sends, only answers to questions that were asked come through, and nothing breaks. */
class UnknownAnswersTest {

    private static final Form FORM = FormExamples.familyBudget();

    @Property(tries = 200)
    void unknownAnswersNeverPass(@ForAll("answers") Map<String, Object> extra) {
        var data = new HashMap<String, Object>(FORM.examples(EN));
        extra.forEach(data::putIfAbsent);

        var checked = FORM.check(data, EN);

        assertThat(checked).isEqualTo(FORM.check(FORM.examples(EN), EN));
    }

    @Property(tries = 200)
    void anAnswerOfAnyShapeIsAcceptedOrExplained(@ForAll("known") String key, @ForAll("values") Object value) {
        var data = FormExamples.examplesWith(FORM, key, value);

        var checked = FORM.check(data, EN);

        assertThat(checked.errors()).allSatisfy(error -> {
            assertThat(error.message()).isNotBlank().doesNotContain("{");
            assertThat(error.field()).startsWith(key);
        });
        assertThat(FORM.check(checked.data(), EN)).isEqualTo(checked);
    }

    @Property(tries = 200)
    void aDroppedAnswerIsMissedOnlyWhenItWasRequired(@ForAll("known") String key) {
        var data = new HashMap<>(FORM.examples(EN));
        data.remove(key);

        var checked = FORM.check(data, EN);

        assertThat(checked.data()).doesNotContainKey(key);
        assertThat(checked.isValid()).isEqualTo(!key.equals("name") && !key.equals("agree"));
    }

    @Provide
    Arbitrary<Map<String, Object>> answers() {
        var keys = Arbitraries.strings().alpha().numeric().withChars(" ._[]$").ofMaxLength(12);
        return Arbitraries.maps(keys, values()).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> known() {
        return Arbitraries.of(FORM.examples(EN).keySet());
    }

    @Provide
    Arbitrary<Object> values() {
        var simple = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        return Arbitraries.oneOf(
                simple,
                simple.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(5), simple)
                        .ofMaxSize(3)
                        .map(Object.class::cast));
    }
}
