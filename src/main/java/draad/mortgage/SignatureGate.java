package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.web.Door;
import draad.web.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody signs an offer that has lapsed, also not in the hours before the bank's clock has ended it. */
@Component
class SignatureGate implements AnswerGate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

    private final NormTables norms;

    SignatureGate(NormTables norms) {
        this.norms = norms;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!step.key().equals("sign-as-partner") || !"signed".equals(answers.get("outcome"))) return;
        customerCase
                .datum("offerUntil")
                .map(LocalDate::parse)
                .filter(norms.today()::isAfter)
                .ifPresent(lastDay -> {
                    throw Problem.conflict(
                            "offer-lapsed", DAY.localizedBy(door.locale()).format(lastDay));
                });
    }
}
