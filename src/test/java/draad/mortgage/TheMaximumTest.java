package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import draad.rule.Outcome;
import draad.rule.RuleExamples;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** How much a customer can borrow and why, by the packaged rules and tables as they were on 1 June 2026. */
class TheMaximumTest {

    private static final String EXAMPLES = "rules/mortgage-maximum/mortgage-maximum.examples.csv";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    static final PackagedRules RULES = new PackagedRules(CLOCK);

    private final MaximumCalculation calculation = new MaximumCalculation(new NormTables(RULES, CLOCK));

    @TestFactory
    Stream<DynamicTest> theExamplesBesideTheRules() {
        return RuleExamples.of(RULES.prepared("mortgage-maximum"), EXAMPLES, this::facts, TheMaximumTest::results);
    }

    @Test
    void everyRuleHasAnExample() {
        var examples = RuleExamples.read(new ClassPathResource(EXAMPLES));

        var fired = new HashSet<String>();
        examples.forEach(example -> decide(example).fired().forEach(rule -> fired.add(rule.rule())));

        assertThat(fired).containsExactlyInAnyOrderElementsOf(RuleNames.in("mortgage-maximum"));
    }

    @Test
    void theIndicationSaysWhatItComesToAndWhyInBothLanguages() {
        var outcome = decide(RuleExamples.read(new ClassPathResource(EXAMPLES)).get(0));

        var indication = Indication.of(outcome);

        assertThat(indication)
                .containsEntry("maximum", "328073.00")
                .containsEntry("needed", "311250.00")
                .containsEntry("rate", new BigDecimal("4.00"))
                .containsEntry("notAdvice", true)
                .extractingByKey("norms")
                .isEqualTo(Map.of(
                        "validOn",
                        "2026-06-01",
                        "tables",
                        List.of(
                                "mortgage-norms@packaged",
                                "mortgage-financing-load@packaged",
                                "mortgage-rates@packaged")));
        assertThat(indication.get("reason"))
                .isEqualTo(
                        Map.of(
                                "en", "Your income decides: it carries € 328,073, and the house would allow € 335,000.",
                                "nl",
                                        "Uw inkomen bepaalt het maximum: dat is genoeg voor € 328.073, en voor het huis zou € 335.000 mogen."));
    }

    private Outcome decide(Map<String, String> example) {
        return RULES.decide("mortgage-maximum", facts(example));
    }

    private Collection<?> facts(Map<String, String> example) {
        return calculation.of(new Quote(
                LocalDate.parse(example.get("birthDate")),
                example.get("employment"),
                new BigDecimal(example.get("income")),
                new BigDecimal(example.get("partnerIncome")),
                new BigDecimal(example.get("monthlyDebts")),
                new BigDecimal(example.get("studentDebt")),
                new BigDecimal(example.get("housePrice")),
                example.get("energyLabel"),
                new BigDecimal(example.get("energySavingAmount")),
                new BigDecimal(example.get("ownMoney")),
                Integer.parseInt(example.get("fixedRateYears"))));
    }

    private static Map<String, String> results(Outcome outcome) {
        var indication = Indication.of(outcome);
        var remarks = outcome.conclusions(Remark.class).stream()
                .map(Remark::about)
                .sorted()
                .collect(Collectors.joining("|"));
        return Map.of(
                "maximum", indication.get("maximum").toString(),
                "binding", indication.get("bindingLimit").toString(),
                "word", indication.get("feasibility").toString(),
                "loan", indication.get("loan").toString(),
                "rate", indication.get("rate").toString(),
                "monthlyCost", indication.getOrDefault("monthlyCost", "-").toString(),
                "remarks", remarks.isEmpty() ? "-" : remarks);
    }
}
