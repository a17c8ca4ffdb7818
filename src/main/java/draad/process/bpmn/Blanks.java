package draad.process.bpmn;

import draad.process.Blank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a part leaves open, and what its callers fill in. */
final class Blanks {

    /** What is said of a process or a call itself, and fills in nothing. */
    private static final Set<String> NO_BLANKS = Set.of("product", "phase", "extraSteps");

    private Blanks() {}

    /**
     * Each blank of a part, with what holds when a caller says nothing: what the part's process says under that name;
     * null where a caller has to fill it in.
     */
    static Map<String, @Nullable String> of(BpmnElement part) {
        Map<String, @Nullable String> blanks = new LinkedHashMap<>();
        for (var element : part.within())
            for (var value : element.properties().values())
                Blank.in(value).ifPresent(name -> blanks.putIfAbsent(name, null));
        blanks.putAll(filledInAt(part));
        return Collections.unmodifiableMap(blanks);
    }

    /** What a call fills in, or what a part says itself. */
    static Map<String, String> filledInAt(BpmnElement element) {
        var filledIn = element.properties();
        filledIn.keySet().removeAll(NO_BLANKS);
        return filledIn;
    }
}
