package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.web.Door;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An advice report advises no more than the indication allows. */
@Component
class AdviceGate implements AnswerGate {

    static final String PRODUCT = "advice-report";

    private final RuledAnswers ruled;
    private final NormTables norms;

    AdviceGate(RuledAnswers ruled, NormTables norms) {
        this.ruled = ruled;
        this.norms = norms;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!PRODUCT.equals(step.produces()) || !answers.containsKey("advisedAmount")) return;
        ruled.mustFit("mortgage-advice", List.of(advice(customerCase, answers)), customerCase, step, door);
    }

    private Advice advice(CustomerCase customerCase, Map<String, Object> answers) {
        var quote = Quote.of(customerCase);
        boolean saves = quote.energySavingAmount().signum() > 0;
        return new Advice(
                amount(answers, "advisedAmount"),
                amount(answers, "interestOnlyAmount"),
                "yes".equals(answers.get("nhg")),
                customerCase.datum("maximum").map(BigDecimal::new).orElseThrow(),
                MaximumCalculation.part(quote.housePrice(), norms.norm("interest-only-share")),
                quote.housePrice().add(quote.energySavingAmount()),
                norms.norm(saves ? "nhg-limit-energy-saving" : "nhg-limit"));
    }

    private static BigDecimal amount(Map<String, Object> answers, String name) {
        return new BigDecimal(answers.getOrDefault(name, "0").toString());
    }
}
