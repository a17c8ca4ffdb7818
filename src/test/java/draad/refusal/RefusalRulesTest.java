package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.rule.Rules;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@IntegrationTest
@DisplayName("W2: the rules about words decide as their example tables say")
class RefusalRulesTest {

    private static final Subject ACCOUNT = Subject.account(HoldingId.next());

    @Autowired
    Rules rules;

    static Stream<Map<String, String>> assumptions() {
        return examples("assumption");
    }

    static Stream<Map<String, String>> refusals() {
        return examples("refusal");
    }

    static Stream<Map<String, String>> assurances() {
        return examples("word-assurance");
    }

    static Stream<Map<String, String>> consents() {
        return examples("who-must");
    }

    @ParameterizedTest
    @MethodSource("assumptions")
    void evidenceContradictsTheAssumption(Map<String, String> example) {
        var outcome = rules.decide("assumption", evidence(example));

        assertThat(outcome.conclusions(Contradiction.class))
                .extracting(Contradiction::rule)
                .containsExactlyInAnyOrderElementsOf(words(example.get("contradictions")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void factsObjectToAnAction(Map<String, String> example) {
        var facts = new ArrayList<Object>();
        facts.add(new ActionFacts(example.get("action"), ACCOUNT, example.get("class"), example.get("initiative")));
        facts.add(new Complaints(ACCOUNT, number(example, "complaints"), "ABC-DEF-GHJ"));
        facts.add(new Disputes(ACCOUNT, number(example, "disputes")));
        facts.addAll(rules.decide("assumption", List.of(payments(example))).conclusions(Contradiction.class));

        if (!example.get("frozenBy").isEmpty()) facts.add(standsStill(example.get("frozenBy")));

        var outcome = rules.decide("refusal", facts);

        assertThat(outcome.conclusions(Objection.class))
                .extracting(Objection::rule)
                .containsExactlyInAnyOrderElementsOf(words(example.get("objections")));
    }

    @ParameterizedTest
    @MethodSource("assurances")
    void aNoIsCheapAndAnUnNoIsDear(Map<String, String> example) {
        var row = rules.decide("word-assurance", example).row();

        assertThat(row).hasValueSatisfying(found -> assertThat(found).containsEntry("needs", example.get("needs")));
    }

    @ParameterizedTest
    @MethodSource("consents")
    void somethingOfSeveralPeopleNeedsThemAll(Map<String, String> example) {
        var row = rules.decide("who-must", example).row();

        assertThat(row).hasValueSatisfying(found -> assertThat(found).containsEntry("needs", example.get("needs")));
    }

    private static List<Object> evidence(Map<String, String> example) {
        return List.of(
                payments(example),
                new StandingOrders(ACCOUNT, number(example, "standingOrders")),
                new DirectDebits(ACCOUNT, number(example, "directDebits")),
                new LinkedProducts(ACCOUNT, number(example, "linkedProducts"), "mortgage"));
    }

    /** A dash stands for an order that nobody may hear of. */
    private static StandsStill standsStill(String by) {
        return by.equals("-") ? new StandsStill(ACCOUNT, 0, "") : new StandsStill(ACCOUNT, 1, by);
    }

    private static PaymentsIn payments(Map<String, String> example) {
        int count = number(example, "paymentsIn");
        return new PaymentsIn(ACCOUNT, count, count == 0 ? null : LocalDate.of(2026, 5, 4));
    }

    private static int number(Map<String, String> example, String column) {
        return Integer.parseInt(example.get(column));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }

    private static Stream<Map<String, String>> examples(String ruleSet) {
        var file = new ClassPathResource("rules/" + ruleSet + "/" + ruleSet + ".examples.csv");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            return CSVParser.parse(text, format).getRecords().stream().map(record -> new HashMap<>(record.toMap()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
