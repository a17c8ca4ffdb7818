package draad.inquiry;

import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.StepFollowUp;
import draad.web.Door;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When somebody decides not to wait any longer, what was not found counts as not found; a person judges it. */
@Component
class GoOnWithout implements StepFollowUp {

    private final Inquiries inquiries;

    GoOnWithout(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        if (!step.key().equals("ask-after-findings")
                || !of.datum("outcome").filter("without"::equals).isPresent()) return;
        inquiries.of(of.reference()).stream()
                .filter(asked -> asked.found().isEmpty())
                .forEach(asked -> inquiries.found(asked.id(), Map.of(Inquiries.NONE, "not-waited-for")));
    }
}
