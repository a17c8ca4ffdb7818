package draad.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything in the product that a customer reads, wherever it is written. */
final class TextsForCustomers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern STEP = Pattern.compile("(?s)<bpmn:userTask id=\"([^\"]+)\".*?</bpmn:userTask>");
    private static final Pattern CALLED_AS = Pattern.compile("name=\"step\" value=\"([^\"]+)\"");
    private static final List<String> WORDS = List.of("label", "description", "text", "dateLabel", "patternWords");

    /** Message files of which customers read something: their own pages, letters, their word, and what went wrong. */
    private static final List<String> MESSAGES = List.of("channel", "contact", "refusal", "form", "journey", "web");

    private TextsForCustomers() {}

    /** Forms of steps that the customer does, and those in which they say what a case is about. */
    static List<CustomersText> forms() {
        var steps = stepsOfCustomers();
        var texts = new ArrayList<CustomersText>();
        for (var form : found("forms/*/*.form")) {
            var path = path(form, "forms/");
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (!name.equals("start.form") && !steps.contains(path)) continue;
            component(path, JSON.readTree(content(form)), texts);
        }
        return texts;
    }

    private static Set<String> stepsOfCustomers() {
        var steps = new HashSet<String>();
        for (var model : found("processes/*/*.bpmn")) {
            var type = path(model, "processes/").split("/")[1];
            var xml = content(model);
            STEP.matcher(xml)
                    .results()
                    .filter(step -> step.group().contains("name=\"performer\" value=\"customer\""))
                    .forEach(step -> steps.add("forms/" + type + "/" + step.group(1) + ".form"));
            CALLED_AS
                    .matcher(xml)
                    .results()
                    .filter(step -> xml.contains("calledElement=\"identify-and-assure\""))
                    .forEach(step -> steps.add("forms/" + type + "/" + step.group(1) + ".form"));
        }
        return steps;
    }

    private static void component(String path, JsonNode node, List<CustomersText> texts) {
        var where = path + " " + node.path("key").asString(node.path("id").asString(""));
        for (var word : WORDS) {
            add(where, "en", node.path(word), texts);
            add(where, "en", node.path("properties").path(word), texts);
        }
        node.path("values").forEach(value -> add(where, "en", value.path("label"), texts));
        node.path("properties").properties().stream()
                .filter(property ->
                        property.getKey().endsWith("_nl") || property.getKey().startsWith("option_nl_"))
                .filter(property -> !property.getKey().equals("example_nl"))
                .forEach(property -> add(where, "nl", property.getValue(), texts));
        node.path("components").forEach(child -> component(path, child, texts));
    }

    private static void add(String where, String language, JsonNode text, List<CustomersText> texts) {
        if (text.isString()) texts.add(new CustomersText(where, language, text.asString()));
    }

    static List<CustomersText> letters() {
        var texts = new ArrayList<CustomersText>();
        for (var letter : found("letters/*.txt")) {
            var name = String.valueOf(letter.getFilename());
            var language = name.endsWith(".nl.txt") ? "nl" : "en";
            for (var paragraph : content(letter).split("\\R\\s*\\R"))
                texts.add(new CustomersText("letters/" + name, language, unwrapped(paragraph)));
        }
        return texts;
    }

    /** Lines of one paragraph are one text; points of a list, and words for placeholders, are each their own. */
    private static String unwrapped(String paragraph) {
        return paragraph.replaceAll("\\R(?!- |[\\w-]+ = )", " ").replaceFirst("^[?#] ?", "");
    }

    /** The message of each moment: on the customer's pages and in letters. */
    static List<CustomersText> moments() {
        var texts = new ArrayList<CustomersText>();
        yaml("processes/contact-moments.yaml")
                .forEach((name, moment) ->
                        collect("contact moment " + name, ((Map<?, ?>) moment).get("message"), texts));
        return texts;
    }

    /** Questions, their answers, what follows, and what happens without an answer. */
    static List<CustomersText> questions() {
        var texts = new ArrayList<CustomersText>();
        yaml("processes/questions.yaml").forEach((name, question) -> collect("question " + name, question, texts));
        return texts;
    }

    private static void collect(String where, Object node, List<CustomersText> texts) {
        if (!(node instanceof Map<?, ?> map)) return;
        if (map.get("en") instanceof String en && map.get("nl") instanceof String nl) {
            texts.add(new CustomersText(where, "en", en));
            texts.add(new CustomersText(where, "nl", nl));
        } else map.forEach((key, value) -> collect(where + " " + key, value, texts));
    }

    static List<CustomersText> messages() {
        var texts = new ArrayList<CustomersText>();
        for (var file : MESSAGES)
            for (var language : List.of("en", "nl")) {
                var name = "messages/" + file + (language.equals("nl") ? "_nl" : "") + ".properties";
                properties(name)
                        .forEach((key, words) ->
                                texts.add(new CustomersText(name + " " + key, language, words.toString())));
            }
        return texts;
    }

    /**
     * What rules say to the customer: why something is not done, what stands in the way, where something can be done.
     */
    static List<CustomersText> rules() {
        var said = Pattern.compile("new Text\\(\\s*\"(.*?)\",\\s*\"(.*?)\"\\s*\\)", Pattern.DOTALL);
        var texts = new ArrayList<CustomersText>();
        for (var rules : Stream.of("refusal", "closing", "assumption")
                .flatMap(set -> found("rules/" + set + "/*.drl").stream())
                .toList())
            said.matcher(content(rules)).results().forEach(text -> {
                texts.add(new CustomersText(String.valueOf(rules.getFilename()), "en", text.group(1)));
                texts.add(new CustomersText(String.valueOf(rules.getFilename()), "nl", text.group(2)));
            });
        return texts;
    }

    private static Properties properties(String name) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> yaml(String name) {
        return new Yaml().load(content(new ClassPathResource(name)));
    }

    private static List<Resource> found(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource resource, String from) {
        try {
            var url = resource.getURL().toString();
            return url.substring(url.lastIndexOf("/" + from) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
