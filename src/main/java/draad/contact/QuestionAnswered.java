package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A question was answered.
 *
 * @param answerId the one answer that this is about
 * @param protects whether it is a no, which counts whatever was answered before
 * @param provisional whether a person has to read it first; a process that waits for it waits on
 * @param counts whether this is the answer that the process must go on with; not for one that stands beside the first
 */
public record QuestionAnswered(
        Code code,
        String key,
        UUID answerId,
        String answer,
        Text answerText,
        boolean protects,
        boolean provisional,
        boolean counts,
        Text effect,
        CaseReference caseReference,
        String contactMoment,
        Set<CustomerId> customers,
        Channel channel,
        Actor actor)
        implements Happening {

    @Override
    public String kind() {
        return "question-answered";
    }

    @Override
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("question", key);
        data.put("answer", answer);
        data.put("text", Map.of("en", answerText.en(), "nl", answerText.nl()));
        data.put("effect", Map.of("en", effect.en(), "nl", effect.nl()));
        data.put("provisional", provisional);
        data.put("counts", counts);
        return data;
    }
}
