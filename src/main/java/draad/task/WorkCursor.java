package draad.task;

import draad.shared.StepId;
import draad.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;

/** The last item of a page: the next page starts after it, also when the list has changed since. */
record WorkCursor(int priority, Instant dueAt, StepId id) {

    static WorkCursor after(WorkItem item) {
        return new WorkCursor(item.priority(), item.dueAt(), item.id());
    }

    /** @throws Problem 400 when this is no cursor of ours */
    static WorkCursor read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 3) throw Problem.malformed("invalid-parameter", "cursor", text);
            return new WorkCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), StepId.of(parts[2]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw Problem.malformed("invalid-parameter", "cursor", text);
        }
    }

    Map<String, Object> parameters(WorkFilter.Sort sort) {
        return sort == WorkFilter.Sort.PRIORITY
                ? Map.of("afterPriority", priority, "afterDue", WorkItems.at(dueAt), "afterId", id.value())
                : Map.of("afterDue", WorkItems.at(dueAt), "afterId", id.value());
    }

    @Override
    public String toString() {
        var text = priority + " " + dueAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
