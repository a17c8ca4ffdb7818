package draad.form;

import draad.form.Field.Kind;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import draad.form.Field.Words;
import draad.form.feel.Condition;
import draad.shared.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks a Camunda form once, and turns it into fields or into findings. */
final class FormReader {

    private static final Pattern PATH = Pattern.compile("forms/([^/]+)/([^/]+)[.]form");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ITEMS = 50;

    /** Components that ask nothing and say nothing. */
    private static final Set<String> LAYOUT = Set.of("separator", "spacer");

    private static final Map<String, Kind> QUESTIONS = Map.of(
            "textfield", Kind.TEXTFIELD,
            "textarea", Kind.TEXTAREA,
            "number", Kind.NUMBER,
            "checkbox", Kind.CHECKBOX,
            "radio", Kind.RADIO,
            "select", Kind.SELECT,
            "checklist", Kind.CHECKLIST,
            "datetime", Kind.DATE);

    private final String path;
    private final Clock clock;
    private final Noted noted;
    private final QuestionReader questions;
    private final ComponentTexts texts;

    FormReader(String path, Clock clock, Locale locale) {
        this.path = path;
        this.clock = clock;
        this.noted = new Noted(path, locale);
        this.texts = new ComponentTexts(noted);
        this.questions = new QuestionReader(noted, texts);
    }

    FormReading read(String content) {
        var form = version(content).flatMap(version -> json(content).flatMap(source -> form(version, source)));
        return new FormReading(noted.hasErrors() ? Optional.empty() : form, noted.findings());
    }

    private Optional<FormVersion> version(String content) {
        var matcher = PATH.matcher(path);
        if (matcher.matches() && FormVersion.isName(matcher.group(1)) && FormVersion.isName(matcher.group(2)))
            return Optional.of(new FormVersion(matcher.group(1), matcher.group(2), hash(content)));
        noted.error("", "path");
        return Optional.empty();
    }

    private Optional<JsonNode> json(String content) {
        try {
            var json = JSON.readTree(content);
            if (json.path("components").isArray()) return Optional.of(json);
            noted.error("", "no-form");
        } catch (JacksonException e) {
            var location = e.getLocation();
            noted.error("", "no-json", String.valueOf(location == null ? 1 : location.getLineNr()));
        }
        return Optional.empty();
    }

    private Optional<Form> form(FormVersion version, JsonNode source) {
        if (!source.path("id").asString("").equals(version.step())) noted.error("", "id", version.step());
        var fields = fields(source, new HashSet<>());
        var title = title(fields);
        if (title.isEmpty()) noted.error("", "no-title");
        if (noted.hasErrors()) return Optional.empty();
        var form = new Form(version, title.orElseThrow(), fields, source, clock);
        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl")))
            for (var error : form.check(form.examples(locale), locale).errors())
                noted.error(error.field(), "wrong-example", error.message());
        return Optional.of(form);
    }

    /** The first heading is what the form is called. */
    private static Optional<Text> title(List<Field> fields) {
        return fields.stream()
                .limit(1)
                .filter(field -> field.kind() == Kind.HEADING)
                .map(Field::label)
                .findFirst();
    }

    private List<Field> fields(JsonNode parent, Set<String> taken) {
        var fields = new ArrayList<Field>();
        for (var component : parent.path("components")) field(component, taken).ifPresent(fields::add);
        return List.copyOf(fields);
    }

    private Optional<Field> field(JsonNode component, Set<String> taken) {
        var type = component.path("type").asString("");
        if (LAYOUT.contains(type)) return Optional.empty();
        var kind = QUESTIONS.get(type);
        if (kind != null) {
            keyIsFree(component, component.path("key").asString(""), taken);
            return questions.read(component, kind, hide(component));
        }
        return switch (type) {
            case "text" -> words(component);
            case "group" -> section(component, taken);
            case "dynamiclist" -> repeat(component, taken);
            default -> {
                noted.error(texts.elementId(component), "unknown-type", type);
                yield Optional.empty();
            }
        };
    }

    private Optional<Field> words(JsonNode component) {
        return texts.required(component, "text")
                .map(text -> new Words(
                        text.en().startsWith("#") ? Kind.HEADING : Kind.WORDS,
                        new Text(Markdown.plain(text.en()), Markdown.plain(text.nl())),
                        hide(component)));
    }

    private Optional<Field> section(JsonNode component, Set<String> taken) {
        var inside = component.path("path").asString("");
        if (!inside.isEmpty()) keyIsFree(component, inside, taken);
        var fields = fields(component, inside.isEmpty() ? taken : new HashSet<>());
        return texts.required(component, "label").map(label -> new Section(inside, label, fields, hide(component)));
    }

    private Optional<Field> repeat(JsonNode component, Set<String> taken) {
        var inside = component.path("path").asString("");
        keyIsFree(component, inside, taken);
        var fields = fields(component, new HashSet<>());
        if (fields.isEmpty()) noted.error(texts.elementId(component), "empty-list");
        var least = texts.wholeNumber(component, "minItems", 0);
        var most = texts.wholeNumber(component, "maxItems", MOST_ITEMS);
        return texts.required(component, "label")
                .map(label -> new Repeat(inside, label, fields, least, most, hide(component)));
    }

    private void keyIsFree(JsonNode component, String key, Set<String> taken) {
        if (!KEY.matcher(key).matches()) noted.error(texts.elementId(component), "key", key);
        else if (!taken.add(key)) noted.error(texts.elementId(component), "duplicate-key", key);
    }

    private Condition hide(JsonNode component) {
        var expression = component.path("conditional").path("hide").asString("");
        try {
            return Condition.of(expression);
        } catch (IllegalArgumentException e) {
            noted.error(texts.elementId(component), "hide", expression);
            return Condition.NEVER;
        }
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
