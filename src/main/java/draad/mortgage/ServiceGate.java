package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A customer agrees to the fee that holds today, and nobody goes on without advice who failed the test. */
@Component
class ServiceGate implements AnswerGate {

    private static final String STEP = "agree-on-service";
    private static final Text FAILED = new Text(
            "You did not pass the test, so you cannot go on without advice. Choose advice, or stop.",
            "U hebt de toets niet gehaald. Daarom kunt u niet verder zonder advies. Kies voor advies, of stop.");

    private final ServiceFee fees;

    ServiceGate(ServiceFee fees) {
        this.fees = fees;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!step.key().equals(STEP)) return;
        boolean failed =
                customerCase.datum("knowledge").filter("failed"::equals).isPresent();
        if (failed && "execution-only".equals(answers.get("outcome"))) refuse("outcome", "test-failed", FAILED, door);
        Stream.of(ServiceFee.ADVICE, ServiceFee.WITHOUT_ADVICE)
                .filter(fee -> answers.get(fee) != null)
                .forEach(fee -> isTodays(fee, answers, door));
    }

    private void isTodays(String fee, Map<String, Object> answers, Door door) {
        var today = fees.of(fee);
        if (new BigDecimal(String.valueOf(answers.get(fee))).compareTo(today) == 0) return;
        refuse(
                fee,
                "not-the-fee",
                new Text("This costs " + Euros.en(today) + " today.", "Dit kost vandaag " + Euros.nl(today) + "."),
                door);
    }

    private static void refuse(String field, String code, Text why, Door door) {
        throw Problem.invalidData(List.of(new Problem.FieldError(field, code, why.in(door.locale()))));
    }
}
