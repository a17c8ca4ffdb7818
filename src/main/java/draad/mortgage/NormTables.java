package draad.mortgage;

import draad.rule.Outcome;
import draad.rule.Rules;
import draad.rule.UnsuitableFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lending norms and the bank's rates, as the rows in {@code rules/} say them for a day. */
@Component
class NormTables {

    static final String NORMS = "mortgage-norms";
    static final String LOAD = "mortgage-financing-load";
    static final String RATES = "mortgage-rates";

    private final Rules rules;
    private final Clock clock;

    NormTables(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws UnsuitableFacts when no row, or more than one, says this norm today */
    BigDecimal norm(String name) {
        return norm(name, "unknown");
    }

    BigDecimal norm(String name, String energyLabel) {
        return value(
                rules.decide(NORMS, Map.of("norm", name, "energyLabel", energyLabel, "validOn", today())), "value");
    }

    /** Which part of a year's income may go to the mortgage, in percents. */
    BigDecimal financingLoad(BigDecimal testIncome, BigDecimal testRate) {
        return value(
                rules.decide(LOAD, Map.of("testIncome", testIncome, "testRate", testRate, "validOn", today())),
                "percentage");
    }

    /** The rate of the day in percents; nothing when the bank does not lend that part of a value. */
    Optional<BigDecimal> rate(int fixedRateYears, boolean nhg, BigDecimal loanToValue) {
        var facts = Map.of(
                "fixedRateYears",
                String.valueOf(fixedRateYears),
                "nhg",
                nhg,
                "loanToValue",
                loanToValue,
                "validOn",
                today());
        if (loanToValue.compareTo(norm("loan-to-value-energy-saving")) > 0) return Optional.empty();
        return Optional.of(value(rules.decide(RATES, facts), "rate"));
    }

    /** Which versions of the tables these figures come from. */
    List<String> versions() {
        return Stream.of(NORMS, LOAD, RATES)
                .map(name -> rules.version(name).toString())
                .toList();
    }

    private static BigDecimal value(Outcome outcome, String column) {
        return new BigDecimal(outcome.row().orElseThrow().get(column));
    }
}
