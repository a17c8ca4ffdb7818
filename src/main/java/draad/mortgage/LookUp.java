package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A decision that is a look-up in a table.
 *
 * @param facts what the table asks about a case
 * @param word what the process goes on with
 * @param learns what the case knows from then on
 */
record LookUp(
        String ruleSet,
        Function<CustomerCase, Map<String, Object>> facts,
        Function<Outcome, String> word,
        Function<Outcome, Map<String, Object>> learns)
        implements DecisionFacts {

    /** One whose answer stands in a column of one row; the case knows it under the column's name. */
    static LookUp of(String ruleSet, String column, Function<CustomerCase, Map<String, Object>> facts) {
        Function<Outcome, String> word = outcome -> outcome.row().orElseThrow().get(column);
        return new LookUp(ruleSet, facts, word, outcome -> Map.of(column, word.apply(outcome)));
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        return List.of(facts.apply(customerCase));
    }

    @Override
    public String result(Outcome outcome) {
        return word.apply(outcome);
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        return learns.apply(outcome);
    }
}
