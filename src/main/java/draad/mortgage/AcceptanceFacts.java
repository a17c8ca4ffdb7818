package draad.mortgage;

import draad.cases.CustomerCase;
import draad.inquiry.FindingsOfOthers;
import draad.inquiry.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an application is held against: what was calculated and advised, and what others found. */
@Component
class AcceptanceFacts {

    private final FindingsOfOthers findings;
    private final NormTables norms;

    AcceptanceFacts(FindingsOfOthers findings, NormTables norms) {
        this.findings = findings;
        this.norms = norms;
    }

    Map<String, Object> of(CustomerCase of) {
        var found = findings.of(of.reference());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("identity", word(found, Source.IDENTITY, "word").orElse(""));
        facts.put(
                "arrears",
                word(found, Source.CREDIT_REGISTER, "arrears").orElse("no").equals("yes"));
        facts.put("funds", word(found, Source.FUNDS, "word").orElse(""));
        facts.put("found", found.size() == Source.values().length);
        facts.put("aboveMaximum", isAbove(of, of.datum("maximum").map(BigDecimal::new)));
        facts.put(
                "aboveValue", isAbove(of, word(found, Source.VALUATION, "value").map(value -> lendable(of, value))));
        facts.put("moreDebts", hasMoreDebts(of, found));
        facts.put("aboveAdvice", isAbove(of, of.datum("advisedAmount").map(BigDecimal::new)));
        return facts;
    }

    /** Of what the house turned out to be worth: more of it for renovation that saves energy. */
    private BigDecimal lendable(CustomerCase of, String value) {
        var worth = new BigDecimal(value);
        var most = MaximumCalculation.part(worth, norms.norm("loan-to-value"));
        var saving = MaximumCalculation.part(worth, norms.norm("loan-to-value-energy-saving"));
        return most.add(amount(of, "energySavingAmount").min(saving.subtract(most)));
    }

    private static boolean hasMoreDebts(CustomerCase of, Map<Source, Map<String, String>> found) {
        return word(found, Source.CREDIT_REGISTER, "monthly")
                .map(BigDecimal::new)
                .filter(registered -> registered.compareTo(amount(of, "monthlyDebts")) > 0)
                .isPresent();
    }

    private static boolean isAbove(CustomerCase of, Optional<BigDecimal> limit) {
        return limit.filter(most -> amount(of, "amount").compareTo(most) > 0).isPresent();
    }

    private static Optional<String> word(Map<Source, Map<String, String>> found, Source source, String name) {
        return Optional.ofNullable(found.get(source)).map(words -> words.get(name));
    }

    private static BigDecimal amount(CustomerCase of, String datum) {
        return of.datum(datum).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
