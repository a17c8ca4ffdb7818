package draad.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.Channel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through its own version of its model: what was done, where it stands, and what is still to come.
 *
 * @param parts first the model of the case itself, then those that it calls, or will call
 */
record Way(List<Part> parts) {

    /**
     * One model of the case.
     *
     * @param id of this part in this case: a process may be called from several places
     * @param begun whether the case has been in it
     * @param model where its BPMN is
     * @param passed all that the case has left behind, also what has no name
     * @param active where it stands
     * @param names of all its elements in the reader's language, by id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            String id,
            String process,
            int version,
            String name,
            boolean begun,
            String model,
            List<Stop> stops,
            Set<String> passed,
            Set<String> active,
            Map<String, String> names) {

        /** Those that are {@code done}, {@code now}, {@code coming} or {@code perhaps}. */
        public List<Stop> in(String state) {
            return stops.stream()
                    .filter(stop -> stop.state().id().equals(state))
                    .toList();
        }
    }

    /**
     * Something on the way that has a name.
     *
     * @param kind {@code step}, {@code action}, {@code decision}, {@code contact}, {@code reply}, {@code part} or
     *     {@code end}
     * @param turn whose turn it is or was: {@code customer}, {@code employee} or {@code bank}
     * @param part the id of the part that it calls
     * @param by the name of who did it, when a person did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stop(
            String id,
            String kind,
            String title,
            State state,
            String turn,
            @Nullable String part,
            @Nullable String by,
            @Nullable Channel in,
            @Nullable OffsetDateTime at) {}

    /** Where something is on the way. */
    enum State {
        DONE,
        NOW,
        /** Whatever happens, this comes. */
        COMING,
        /** This comes when the way goes by it. */
        PERHAPS;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The case's own model. */
    public Part own() {
        return parts.get(0);
    }

    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    Optional<Part> of(String process) {
        return parts.stream().filter(part -> part.process().equals(process)).findFirst();
    }
}
