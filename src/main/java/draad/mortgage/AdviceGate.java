package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.web.Door;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** No more is advised, or chosen without advice, than the indication allows. */
@Component
class AdviceGate implements AnswerGate {

    static final String PRODUCT = "advice-report";
    static final String OWN_CHOICE = "own-choice";

    /** What makes an amount known, the rules that it must keep to and the answer that says it. */
    private record Way(String ruleSet, String amount) {}

    private static final Map<String, Way> WAYS = Map.of(
            PRODUCT, new Way("mortgage-advice", "advisedAmount"),
            OWN_CHOICE, new Way("mortgage-own-choice", "chosenAmount"));

    private final RuledAnswers ruled;
    private final NormTables norms;

    AdviceGate(RuledAnswers ruled, NormTables norms) {
        this.ruled = ruled;
        this.norms = norms;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        var way = step.produces() == null ? null : WAYS.get(step.produces());
        if (way == null || !answers.containsKey(way.amount())) return;
        ruled.mustFit(way.ruleSet(), List.of(advice(customerCase, way.amount(), answers)), customerCase, step, door);
    }

    private Advice advice(CustomerCase customerCase, String amount, Map<String, Object> answers) {
        var quote = Quote.of(customerCase);
        boolean saves = quote.energySavingAmount().signum() > 0;
        return new Advice(
                amount(answers, amount),
                amount(answers, "interestOnlyAmount"),
                "yes".equals(answers.get("nhg")),
                customerCase.datum("maximum").map(BigDecimal::new).orElseThrow(),
                MaximumCalculation.part(quote.housePrice(), norms.norm("interest-only-share")),
                quote.housePrice().add(quote.energySavingAmount()),
                norms.norm(saves ? "nhg-limit-energy-saving" : "nhg-limit"),
                norms.norm("minimum-mortgage"));
    }

    private static BigDecimal amount(Map<String, Object> answers, String name) {
        return new BigDecimal(answers.getOrDefault(name, "0").toString());
    }
}
