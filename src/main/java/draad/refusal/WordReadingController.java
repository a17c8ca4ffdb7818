package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import draad.shared.WordId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an employee read in a word whose condition nobody could read, over HTTP. */
@RestController
class WordReadingController {

    /** What a condition turned out to mean. */
    enum Means {
        FULL,
        UNTIL,
        EVENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such meaning */
        @JsonCreator
        static Means of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param until with {@code until}: a date, which still belongs to it, or a moment
     * @param event with {@code event}: one of the fixed list
     */
    record Reading(
            @NotNull Means means, @Nullable @Size(max = 60) String until, @Nullable @Size(max = 60) String event) {

        Meaning meaning(Clock clock) {
            return switch (means) {
                case FULL -> new Meaning.Full();
                case UNTIL -> {
                    var moment = until == null || until.isBlank() ? null : Until.read(until, clock);
                    if (moment == null) throw missing("until");
                    yield new Meaning.UntilThen(moment);
                }
                case EVENT -> {
                    if (event == null || event.isBlank()) throw missing("event");
                    yield new Meaning.UntilIt(event);
                }
            };
        }

        private static Problem missing(String field) {
            return Problem.invalidData(List.of(new Problem.FieldError(field, "required", "Say what was read")));
        }
    }

    private final WordReading reading;
    private final Clock clock;

    WordReadingController(WordReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping("/api/v1/refusals/{id}/reading")
    Map<String, Object> read(@PathVariable String id, @Valid @RequestBody Reading asked, Door door) {
        var counts = reading.read(wordId(id), asked.meaning(clock), door);
        return Map.of("id", id, "counts", counts);
    }

    private static WordId wordId(String text) {
        try {
            return WordId.of(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
