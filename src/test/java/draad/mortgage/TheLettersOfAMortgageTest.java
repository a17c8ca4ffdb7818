package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** A letter that names what no case knows would silently leave that sentence out. */
class TheLettersOfAMortgageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z-]+)}");
    private static final Set<String> ALWAYS_THERE = Set.of("message", "case", "mortgage");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "mortgage-indication, en, conclusion|reason|loan|monthlyCost|rate",
        "mortgage-indication, nl, conclusion|reason|loan|monthlyCost|rate",
        "rate-proposal, en, amount|ratePercentage|fixedRateYears|monthlyCost|validUntil",
        "rate-proposal, nl, amount|ratePercentage|fixedRateYears|monthlyCost|validUntil"
    })
    void aLetterSaysWhatTheCaseKnows(String letter, String language, String known) throws IOException {
        var text = new ClassPathResource("letters/" + letter + "." + language + ".txt")
                .getContentAsString(StandardCharsets.UTF_8);

        var named = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> named.add(found.group(1)));
        named.removeAll(ALWAYS_THERE);

        assertThat(named).containsExactlyInAnyOrder(known.split("\\|"));
    }
}
