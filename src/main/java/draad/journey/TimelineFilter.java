package draad.journey;

import draad.shared.CaseReference;
import draad.shared.Channel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; null for all. */
public record TimelineFilter(
        @Nullable Channel channel, @Nullable TimelineTopic topic, @Nullable CaseReference caseReference) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null);

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("channel", channel == null ? null : channel.id());
        parameters.put("reference", caseReference == null ? null : caseReference.text());
        parameters.put("ofAnyKind", topic == null);
        parameters.put("kinds", topic == null ? new String[0] : topic.kinds());
        parameters.put("amongThem", topic != TimelineTopic.CASE);
        return parameters;
    }

    public boolean shows(TimelineEntry entry) {
        return (channel == null || channel == entry.channel())
                && (topic == null || topic == TimelineTopic.of(entry))
                && (caseReference == null || caseReference.equals(entry.caseReference()));
    }
}
