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

/** What deviates from the norms is approved as an exception, with an explanation, or not at all. */
@Component
class AcceptanceGate implements AnswerGate {

    private static final Text EXCEPTION = new Text(
            "This does not fit the norms. Approve it as an exception and explain why, or decide otherwise.",
            "Dit past niet binnen de normen. Keur het goed als uitzondering en leg uit waarom, of beslis anders.");

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!step.key().equals("accept-application") || !"approve".equals(answers.get("outcome"))) return;
        if (LookUps.norms(customerCase).equals("deviates"))
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("outcome", "deviates-from-norms", EXCEPTION.in(door.locale()))));
    }
}
