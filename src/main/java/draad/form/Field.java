package draad.form;

import draad.form.feel.Condition;
import draad.shared.Assurance;
import draad.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something on a form, in the order in which a person reads it. */
public sealed interface Field {

    Kind kind();

    Text label();

    /** When it holds, this field is not shown, not asked and not kept. */
    Condition hide();

    /** What a field is, by the name of its form-js component. */
    enum Kind {
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        CHECKBOX,
        RADIO,
        SELECT,
        CHECKLIST,
        DATE,
        HEADING,
        WORDS,
        SECTION,
        REPEAT;

        /** In lower case, as templates and style sheets name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words that ask nothing. */
    record Words(Kind kind, Text label, Condition hide) implements Field {}

    /**
     * Fields that belong together.
     *
     * @param path the object that holds the answers; empty when they stand beside those of the other fields
     */
    record Section(String path, Text label, List<Field> fields, Condition hide) implements Field {
        @Override
        public Kind kind() {
            return Kind.SECTION;
        }
    }

    /** The same questions asked once for each of several things. */
    record Repeat(String path, Text label, List<Field> fields, int minItems, int maxItems, Condition hide)
            implements Field {
        @Override
        public Kind kind() {
            return Kind.REPEAT;
        }
    }

    /**
     * Something that a person answers.
     *
     * @param examples valid answers as text, the first of each question valid together
     * @param initial the answer that stands there when nobody answered yet, as text
     * @param prefill the name of the datum that a case may fill in beforehand; empty when there is none
     * @param assurance how sure the bank must be of who answers this
     */
    record Question(
            String key,
            Kind kind,
            Text label,
            @Nullable Text help,
            boolean required,
            List<Option> options,
            Format format,
            Limits limits,
            List<Text> examples,
            String initial,
            String prefill,
            Assurance assurance,
            Condition hide)
            implements Field {

        boolean isList() {
            return kind == Kind.CHECKLIST;
        }

        /** Whether the answer is a number in JSON; money is not, it is a decimal string. */
        boolean isNumber() {
            return kind == Kind.NUMBER && format != Format.MONEY;
        }
    }

    /** One of the answers that a question offers. */
    record Option(String value, Text label) {}

    /**
     * How far an answer may go.
     *
     * @param pattern a regular expression that is never shown; people read {@code patternWords}
     * @param earliest a date, or a period from today such as {@code -P18Y}; empty when there is none
     */
    record Limits(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int decimals,
            int minLength,
            int maxLength,
            String pattern,
            @Nullable Text patternWords,
            String earliest,
            String latest) {}
}
