package draad.mortgage;

import draad.rule.Conclusion;
import draad.rule.Outcome;
import draad.rule.UnsuitableFacts;
import draad.shared.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What rules concluded about a mortgage, as the intermediate product {@code indication} tells it. */
final class Indication {

    private Indication() {}

    static Map<String, Object> of(Outcome outcome) {
        var maximum = only(outcome, Maximum.class);
        var feasibility = only(outcome, Feasibility.class);
        var terms = maximum.terms();
        var data = new LinkedHashMap<String, Object>();
        data.put("maximum", maximum.amount().toPlainString());
        data.put("needed", maximum.needed().toPlainString());
        data.put("loan", maximum.loan().toPlainString());
        data.put("rate", terms.rate());
        if (maximum.loan().signum() > 0)
            data.put("monthlyCost", monthlyCost(maximum).toPlainString());
        data.put("feasibility", feasibility.word());
        data.put("bindingLimit", maximum.bindingLimit());
        data.put("conclusion", words(feasibility.reason()));
        data.put("reason", words(maximum.reason()));
        data.put("reasons", reasons(outcome, feasibility, maximum));
        data.put("norms", Map.of("validOn", terms.validOn().toString(), "tables", terms.tables()));
        data.put("notAdvice", true);
        return data;
    }

    private static BigDecimal monthlyCost(Maximum maximum) {
        var terms = maximum.terms();
        return new Annuity(terms.rate(), terms.termYears() * 12).monthlyPayment(maximum.loan());
    }

    /** First what it comes to, then why, then what to look at. */
    private static List<Map<String, String>> reasons(Outcome outcome, Feasibility feasibility, Maximum maximum) {
        return Stream.of(
                        Stream.of(feasibility, maximum),
                        outcome.conclusions(Limit.class).stream(),
                        outcome.conclusions(Remark.class).stream())
                .flatMap(some -> some)
                .map(Conclusion::reason)
                .map(Indication::words)
                .toList();
    }

    private static Map<String, String> words(Text text) {
        return Map.of("en", text.en(), "nl", text.nl());
    }

    /** @throws UnsuitableFacts when the rules came to no answer of this kind, or to two */
    static <C extends Conclusion> C only(Outcome outcome, Class<C> kind) {
        var found = outcome.conclusions(kind);
        if (found.size() != 1)
            throw new UnsuitableFacts("The rules " + outcome.ruleSet() + " came to " + found.size() + " answers "
                    + kind.getSimpleName() + ", not one");
        return found.get(0);
    }
}
