package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.Text;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The bank asked its customers something that binds. */
public record QuestionAsked(
        Code code,
        String key,
        CaseReference caseReference,
        String contactMoment,
        Set<CustomerId> customers,
        Text text,
        Instant deadline,
        Channel channel,
        Actor actor)
        implements Happening {

    @Override
    public String kind() {
        return "question-asked";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "question", key, "text", Map.of("en", text.en(), "nl", text.nl()), "deadline", deadline.toString());
    }
}
