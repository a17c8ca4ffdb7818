package draad.contact;

import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code processes/questions.yaml}, and refuses it when anything is missing. */
final class QuestionDesignReader {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final DesignReader reader = new DesignReader("questions.yaml");

    private QuestionDesignReader() {}

    static Map<String, QuestionDesign> read(String yaml) {
        return new QuestionDesignReader().readAll(yaml);
    }

    private Map<String, QuestionDesign> readAll(String yaml) {
        var designs = new LinkedHashMap<String, QuestionDesign>();
        for (var entry : reader.parse(yaml).properties()) {
            var design = question(entry.getKey(), entry.getValue());
            if (design != null) designs.put(entry.getKey(), design);
        }
        reader.throwIfAnythingIsWrong();
        return Map.copyOf(designs);
    }

    private @Nullable QuestionDesign question(String key, JsonNode node) {
        if (!KEBAB_CASE.matcher(key).matches()) reader.wrong(key, "is not written in kebab-case");
        reader.expectFields(
                key, node, Set.of("text", "answers", "deadlineDays", "reminderDays", "silence"), Set.of("words"));
        var text = reader.text(key + ".text", node.path("text"));
        var words = words(key + ".words", node.path("words"));
        var answers = answers(key + ".answers", node.path("answers"));
        int deadline = reader.positive(key + ".deadlineDays", node.path("deadlineDays"));
        int reminder = reader.positive(key + ".reminderDays", node.path("reminderDays"));
        if (node.has("reminderDays") && node.has("deadlineDays") && reminder >= deadline)
            reader.wrong(key, "reminds after the deadline");
        var silence = reader.text(key + ".silence", node.path("silence"));
        if (!reader.isSound(key) || text == null || silence == null) return null;
        return new QuestionDesign(key, text, words, answers, deadline, reminder, silence);
    }

    private Map<String, Text> words(String path, JsonNode node) {
        var words = new LinkedHashMap<String, Text>();
        for (var word : node.properties()) {
            var text = reader.text(path + "." + word.getKey(), word.getValue());
            if (text != null) words.put(word.getKey(), text);
        }
        return words;
    }

    private List<PossibleAnswer> answers(String path, JsonNode node) {
        var answers = new ArrayList<PossibleAnswer>();
        for (var answer : node.properties()) {
            var read = answer(path + "." + answer.getKey(), answer.getKey(), answer.getValue());
            if (read != null) answers.add(read);
        }
        if (node.size() < 2) reader.wrong(path, "a question has two answers or more");
        if (node.has(GivenAnswer.BOTH)) reader.wrong(path, "'both' is taken: it says that both boxes were ticked");
        return answers;
    }

    private @Nullable PossibleAnswer answer(String path, String id, JsonNode node) {
        reader.expectFields(path, node, Set.of("text", "needs", "effect"), Set.of("refuses"));
        var text = reader.text(path + ".text", node.path("text"));
        var needs = reader.as(path + ".needs", node.path("needs"), it -> Assurance.of(it.asString()));
        var effect = reader.text(path + ".effect", node.path("effect"));
        var refuses = reader.as(path + ".refuses", node.path("refuses"), QuestionDesignReader::refuses);
        if (refuses != null && needs != null && !Assurance.CODE.isAtLeast(needs))
            reader.wrong(path, "a no is cheap: it needs a code at most");
        if (text == null || needs == null || effect == null) return null;
        return new PossibleAnswer(id, text, refuses, needs, effect);
    }

    private static PossibleAnswer.Refuses refuses(JsonNode node) {
        return new PossibleAnswer.Refuses(
                new ActionId(node.required("action").asString()),
                node.required("subject").asString());
    }
}
