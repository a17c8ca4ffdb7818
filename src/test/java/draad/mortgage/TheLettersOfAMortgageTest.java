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
        "rate-proposal, nl, amount|ratePercentage|fixedRateYears|monthlyCost|validUntil",
        "execution-only-warning, en, executionOnlyFee",
        "execution-only-warning, nl, executionOnlyFee",
        "execution-only-ended, en, testReasons",
        "execution-only-ended, nl, testReasons",
        "documents-asked, en, documentList",
        "documents-asked, nl, documentList",
        "documents-missing, en, missingDocuments",
        "documents-missing, nl, missingDocuments",
        "binding-offer, en, amount|ratePercentage|monthlyCost|offerUntil",
        "binding-offer, nl, amount|ratePercentage|monthlyCost|offerUntil",
        "partner-signature, en, other-holder|amount|ratePercentage|monthlyCost|offerUntil",
        "partner-signature, nl, other-holder|amount|ratePercentage|monthlyCost|offerUntil",
        "offer-lapsed, en, offerUntil",
        "offer-lapsed, nl, offerUntil",
        "application-declined, en, acceptanceExplanation",
        "application-declined, nl, acceptanceExplanation"
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
