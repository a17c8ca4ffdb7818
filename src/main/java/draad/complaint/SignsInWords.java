package draad.complaint;

import draad.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much what somebody says sounds like a complaint, by the phrases of {@code rules/complaint-words/}. The longest
 * phrase counts, so that "geen klacht" is not heard as "klacht".
 */
@Component
class SignsInWords {

    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_WORDS = 2_000;

    private final Rules rules;

    SignsInWords(Rules rules) {
        this.rules = rules;
    }

    int weightOf(String text) {
        var words = words(text);
        int weight = 0;
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            var known = weightOf(words, at, length);
            while (known.isEmpty() && --length > 0) known = weightOf(words, at, length);
            weight += known.stream().mapToInt(Integer::intValue).sum();
            at += Math.max(1, length);
        }
        return weight;
    }

    private List<Integer> weightOf(List<String> words, int at, int length) {
        var phrase = String.join(" ", words.subList(at, at + length));
        return rules.decide("complaint-words", Map.of("phrase", phrase)).rows().stream()
                .map(row -> Integer.valueOf(row.get("weight")))
                .toList();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(Arrays.asList(
                text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{N}']+")));
        words.removeIf(String::isBlank);
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }
}
