package draad.form;

import draad.form.Field.Kind;
import draad.form.Field.Limits;
import draad.form.Field.Option;
import draad.form.Field.Question;
import draad.form.feel.Condition;
import draad.shared.Assurance;
import draad.shared.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a component that a person answers. */
final class QuestionReader {

    private static final Set<Kind> CHOICES = Set.of(Kind.RADIO, Kind.SELECT, Kind.CHECKLIST);
    private static final Set<String> PROPERTIES = Set.of(
            "label_nl",
            "description_nl",
            "example",
            "example_nl",
            "format",
            "patternWords",
            "patternWords_nl",
            "prefill",
            "assurance",
            "earliest",
            "latest");

    private final Noted noted;
    private final ComponentTexts texts;

    QuestionReader(Noted noted, ComponentTexts texts) {
        this.noted = noted;
        this.texts = texts;
    }

    Optional<Field> read(JsonNode component, Kind kind, Condition hide) {
        knownProperties(component);
        if (kind == Kind.DATE && !component.path("subtype").asString("").equals("date"))
            noted.error(id(component), "only-dates");
        var label = texts.required(component, kind == Kind.DATE ? "dateLabel" : "label");
        var help = texts.optional(component, "description").orElse(null);
        var options = CHOICES.contains(kind) ? options(component) : List.<Option>of();
        var format = format(component, kind);
        var limits = limits(component, kind, format);
        var examples = examples(component);
        var required = component.path("validate").path("required").asBoolean(false);
        return label.map(words -> new Question(
                component.path("key").asString(""),
                kind,
                words,
                help,
                required,
                options,
                format,
                limits,
                examples,
                component.path("defaultValue").asString(""),
                texts.property(component, "prefill"),
                assurance(component),
                hide));
    }

    private String id(JsonNode component) {
        return texts.elementId(component);
    }

    private void knownProperties(JsonNode component) {
        for (var name : component.path("properties").propertyNames())
            if (!PROPERTIES.contains(name) && !name.startsWith("option_nl_"))
                noted.warning(id(component), "unknown-property", name);
    }

    private List<Option> options(JsonNode component) {
        var options = new ArrayList<Option>();
        var taken = new HashSet<String>();
        for (var value : component.path("values")) {
            var answer = value.path("value").asString("");
            if (answer.isEmpty() || !taken.add(answer)) noted.error(id(component), "option-value", answer);
            texts.text(component, value.path("label").asString(""), "option_nl_" + answer)
                    .ifPresent(label -> options.add(new Option(answer, label)));
        }
        if (component.path("values").isEmpty()) noted.error(id(component), "no-options");
        return List.copyOf(options);
    }

    private Format format(JsonNode component, Kind kind) {
        var name = texts.property(component, "format");
        if (name.isEmpty())
            name = component.path("validate").path("validationType").asString("");
        if (name.isEmpty() || name.equals("custom")) return Format.NONE;
        var format = Format.named(name).filter(known -> fits(known, kind));
        if (format.isEmpty()) noted.error(id(component), "format", name);
        return format.orElse(Format.NONE);
    }

    private static boolean fits(Format format, Kind kind) {
        return switch (format) {
            case NONE -> false;
            case MONEY, PERCENTAGE -> kind == Kind.NUMBER;
            default -> kind == Kind.TEXTFIELD;
        };
    }

    private Limits limits(JsonNode component, Kind kind, Format format) {
        var validate = component.path("validate");
        var pattern = validate.path("pattern").asString("");
        var words = texts.ofProperty(component, "patternWords").orElse(null);
        if (!pattern.isEmpty() && words == null) noted.error(id(component), "pattern-words");
        if (!isRegex(pattern)) noted.error(id(component), "pattern");
        return new Limits(
                number(component, validate.path("min"), "min"),
                number(component, validate.path("max"), "max"),
                format == Format.MONEY ? 2 : component.path("decimalDigits").asInt(0),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(kind == Kind.TEXTAREA ? 5000 : 250),
                isRegex(pattern) ? pattern : "",
                words,
                day(component, "earliest", component.path("disallowPassedDates").asBoolean(false) ? "P0D" : ""),
                day(component, "latest", ""));
    }

    private static boolean isRegex(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private @Nullable BigDecimal number(JsonNode component, JsonNode limit, String name) {
        var text = limit.asString("");
        if (text.isEmpty()) return null;
        if (text.matches("-?[0-9]{1,12}([.][0-9]{1,6})?")) return new BigDecimal(text);
        noted.error(id(component), "limit", name, text);
        return null;
    }

    private String day(JsonNode component, String property, String otherwise) {
        var text = texts.property(component, property);
        if (text.isEmpty()) return otherwise;
        if (Days.isDay(text)) return text;
        noted.error(id(component), "day", property, text);
        return otherwise;
    }

    private List<Text> examples(JsonNode component) {
        var english = texts.property(component, "example");
        if (english.isBlank()) {
            noted.error(id(component), "no-example");
            return List.of();
        }
        var dutch = texts.property(component, "example_nl");
        var inDutch = (dutch.isBlank() ? english : dutch).split("[|]");
        var inEnglish = english.split("[|]");
        var examples = new ArrayList<Text>();
        for (int i = 0; i < Math.min(inEnglish.length, inDutch.length); i++)
            if (!inEnglish[i].isBlank() && !inDutch[i].isBlank())
                examples.add(new Text(inEnglish[i].strip(), inDutch[i].strip()));
        return List.copyOf(examples);
    }

    private Assurance assurance(JsonNode component) {
        var text = texts.property(component, "assurance");
        try {
            return text.isEmpty() ? Assurance.NONE : Assurance.of(text);
        } catch (IllegalArgumentException e) {
            noted.error(id(component), "assurance", text);
            return Assurance.NONE;
        }
    }
}
