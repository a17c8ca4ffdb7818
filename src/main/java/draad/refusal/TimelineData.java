package draad.refusal;

import draad.shared.Subject;
import draad.shared.Text;
import java.util.Map;

/** What the timeline keeps of an action: references, and texts in both languages. */
final class TimelineData {

    private TimelineData() {}

    static Map<String, Object> of(CataloguedAction action, Subject subject) {
        return Map.of(
                "action", of(action.name()),
                "actionId", action.id().text(),
                "subject", subject.toString());
    }

    static Map<String, Object> of(Text text) {
        return Map.of("en", text.en(), "nl", text.nl());
    }
}
