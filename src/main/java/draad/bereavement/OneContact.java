package draad.bereavement;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.web.Door;
import draad.web.Problem;
import draad.web.Problem.FieldError;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Exactly one of the heirs is the contact of all: the bank tells its story once, and hears one voice. */
@Component
class OneContact implements AnswerGate {

    private final MessageSource messages;

    OneContact(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!customerCase.type().equals(ReportsAreKept.CASE_TYPE) || !step.key().equals(HeirsAreRegistered.STEP))
            return;
        var contacts =
                NamedHeir.in(answers).stream().filter(NamedHeir::isContact).count();
        if (contacts == 1) return;
        var message = messages.getMessage("bereavement.one-contact", null, door.locale());
        throw Problem.invalidData(List.of(new FieldError("heirs", "one-contact", message)));
    }
}
