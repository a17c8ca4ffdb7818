package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A binding offer repeats what the customer accepted, to the cent. */
@Component
class OfferGate implements AnswerGate {

    static final String PRODUCT = "binding-offer";

    private final AcceptedRate accepted;

    OfferGate(AcceptedRate accepted) {
        this.accepted = accepted;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (step.productOf(answers).filter(PRODUCT::equals).isEmpty()) return;
        var figures = accepted.find(customerCase).orElseThrow();
        var misfits = new ArrayList<Problem.FieldError>();
        same(answers, "amount", figures.amount(), misfits, door);
        same(answers, "ratePercentage", figures.rate(), misfits, door);
        same(answers, "monthlyCost", figures.monthlyCost(), misfits, door);
        same(answers, "termYears", BigDecimal.valueOf(figures.termYears()), misfits, door);
        same(answers, "yearlyCost", figures.yearlyCost(), misfits, door);
        same(answers, "totalCost", figures.totalCost(), misfits, door);
        if (!misfits.isEmpty()) throw Problem.invalidData(misfits);
    }

    private static void same(
            Map<String, Object> answers, String field, BigDecimal agreed, List<Problem.FieldError> misfits, Door door) {
        if (new BigDecimal(String.valueOf(answers.get(field))).compareTo(agreed) == 0) return;
        var words = new Text(
                "The customer accepted " + agreed.toPlainString() + ".",
                "De klant aanvaardde " + agreed.toPlainString().replace('.', ',') + ".");
        misfits.add(new Problem.FieldError(field, "not-as-accepted", words.in(door.locale())));
    }
}
