package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A deed has not passed while the bank's money is not with the notary, for instance because the customer refused the
 * payment.
 */
@Component
class DeedGate implements AnswerGate {

    private static final Text NO_MONEY = new Text(
            "The money is not with the notary, so the deed cannot have passed. Look in the case what became of the payment.",
            "Het geld is niet bij de notaris, dus de akte kan niet zijn gepasseerd. Kijk in de zaak wat er met de betaling is gebeurd.");

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!step.key().equals("record-deed") || !"passed".equals(answers.get("outcome"))) return;
        if (customerCase.datum("moneyAtNotary").filter("false"::equals).isEmpty()) return;
        throw Problem.invalidData(
                List.of(new Problem.FieldError("outcome", "money-not-there", NO_MONEY.in(door.locale()))));
    }
}
