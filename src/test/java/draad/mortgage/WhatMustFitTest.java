package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import draad.rule.Outcome;
import draad.rule.RuleExamples;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** What an advice report and a rate proposal must keep to, by the packaged rules. */
class WhatMustFitTest {

    private static final PackagedRules RULES = new PackagedRules(Clock.systemUTC());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TestFactory
    Stream<DynamicTest> anAdviceReport() {
        return tests("mortgage-advice", example -> List.of(advice(example)));
    }

    @TestFactory
    Stream<DynamicTest> aChoiceWithoutAdvice() {
        return tests("mortgage-own-choice", example -> List.of(advice(example)));
    }

    @TestFactory
    Stream<DynamicTest> aRateProposal() {
        return tests("mortgage-proposal", WhatMustFitTest::proposal);
    }

    private static Stream<DynamicTest> tests(String ruleSet, Function<Map<String, String>, Collection<?>> facts) {
        var path = "rules/" + ruleSet + "/" + ruleSet + ".examples.csv";
        var eachRule = DynamicTest.dynamicTest("each rule has an example", () -> {
            var fired = new HashSet<String>();
            for (var example : RuleExamples.read(new ClassPathResource(path)))
                RULES.decide(ruleSet, facts.apply(example)).fired().forEach(rule -> fired.add(rule.rule()));
            assertThat(fired).containsExactlyInAnyOrderElementsOf(RuleNames.in(ruleSet));
        });
        var examples = RuleExamples.of(RULES.prepared(ruleSet), path, facts, WhatMustFitTest::misfits);
        return Stream.concat(examples, Stream.of(eachRule));
    }

    private static Map<String, String> misfits(Outcome outcome) {
        var misfits = outcome.conclusions(Misfit.class).stream()
                .map(misfit -> misfit.field() + " " + misfit.code())
                .sorted()
                .collect(Collectors.joining("|"));
        return Map.of("misfits", misfits.isEmpty() ? "-" : misfits);
    }

    private static Advice advice(Map<String, String> example) {
        return new Advice(
                amount(example, "amount"),
                amount(example, "interestOnly"),
                "yes".equals(example.get("nhg")),
                amount(example, "maximum"),
                amount(example, "mostInterestOnly"),
                amount(example, "outlay"),
                amount(example, "nhgLimit"),
                amount(example, "minimum"));
    }

    private static Collection<?> proposal(Map<String, String> example) {
        var facts = new ArrayList<Object>();
        facts.add(new RateProposal(
                amount(example, "amount"),
                amount(example, "rate"),
                10,
                LocalDate.parse(example.get("validUntil")),
                amount(example, "monthlyCost"),
                amount(example, "advised"),
                new BigDecimal("86.16"),
                new BigDecimal("25000"),
                TODAY,
                TODAY.plusDays(90),
                amount(example, "leastMonthlyCost"),
                amount(example, "mostMonthlyCost")));
        if (!example.get("rateOfTheDay").isEmpty())
            facts.add(new OfferedRate(amount(example, "rateOfTheDay"), amount(example, "lowest")));
        return facts;
    }

    private static BigDecimal amount(Map<String, String> example, String name) {
        return new BigDecimal(example.get(name));
    }
}
