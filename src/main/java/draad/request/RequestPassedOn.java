package draad.request;

import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.cases.Happened;
import draad.shared.Channel;
import draad.shared.Text;
import draad.task.Notice;
import draad.task.Notices;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers who passed a request on and how often nobody answered; and tells them how it ended (P5). */
@Component
class RequestPassedOn {

    static final String CASE_TYPE = "request";

    private final CaseFile file;
    private final Cases cases;
    private final Notices notices;
    private final MessageSource messages;

    RequestPassedOn(CaseFile file, Cases cases, Notices notices, MessageSource messages) {
        this.file = file;
        this.cases = cases;
        this.notices = notices;
        this.messages = messages;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!completed.of().type().equals(CASE_TYPE)) return;
        var learnt = new HashMap<String, Object>();
        if (completed.key().equals("tell-request") && completed.actor().isEmployee())
            learnt.put("passedOnBy", completed.actor().id());
        var now = cases.get(completed.of().reference());
        if (completed.key().equals("speak-to-customer")
                && now.datum("outcome").filter("no-answer"::equals).isPresent())
            learnt.put("attempts", RequestPlanning.attempts(now) + 1);
        if (!learnt.isEmpty()) file.add(now.reference(), Map.copyOf(learnt));
    }

    @EventListener
    void on(Happened.CaseCompleted completed) {
        tell(completed);
    }

    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        tell(withdrawn);
    }

    private void tell(Happened ended) {
        var request = ended.of();
        if (!request.type().equals(CASE_TYPE)) return;
        request.datum("passedOnBy")
                .ifPresent(colleague -> notices.raise(new Notice(
                        "request-ended",
                        new Text(title(ended, Locale.ENGLISH), title(ended, Locale.forLanguageTag("nl"))),
                        request.reference(),
                        request.customer(),
                        request.product(),
                        Channel.CORE_BANKING,
                        colleague)));
    }

    private String title(Happened ended, Locale locale) {
        var answer = ended.of().datum("answer").orElse("-");
        return messages.getMessage("request." + ended.kind(), new Object[] {answer}, locale);
    }
}
