package draad.cases;

import draad.process.Blank;
import draad.process.ModelElement;
import draad.process.ProcessModel;
import draad.process.ProcessModels;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The moments by which a model, or a part that it calls, waits, where it does not say how long but names the answer
 * that says until which day: {@code ${validUntil}}. The customer has the whole of that day.
 */
@Component
class NamedMoments {

    private final ProcessModels models;
    private final Clock clock;

    NamedMoments(ProcessModels models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    /**
     * Those among these answers, as the engine reads them: a wait ends when its day begins, a Reply when it is over.
     */
    Map<String, Object> among(Map<String, Object> answers) {
        var deadlines = models.models().stream().flatMap(NamedMoments::named).collect(Collectors.toSet());
        var waits = models.models().stream().flatMap(model -> model.moments().stream());
        var moments = new LinkedHashMap<String, Object>();
        Stream.concat(deadlines.stream(), waits).distinct().forEach(name -> moment(
                        deadlines.contains(name), answers.get(name))
                .ifPresent(at -> moments.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))));
        return moments;
    }

    private Optional<ZonedDateTime> moment(boolean isDeadline, @Nullable Object answer) {
        if (answer instanceof String text && text.contains("T"))
            return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(clock.getZone()));
        return endOf(answer).map(end -> isDeadline ? end : end.toLocalDate().atStartOfDay(clock.getZone()));
    }

    /** Until when a question can be answered, when the model names an answer that says so. */
    Optional<ZonedDateTime> deadline(CustomerCase customerCase, String question) {
        return models.models().stream()
                .flatMap(model -> deadline(model, question).stream())
                .findFirst()
                .flatMap(name -> endOf(customerCase.data().get(name)));
    }

    /** By its own Replies, and by what is filled in for those of the parts that it calls. */
    private static Stream<String> named(ProcessModel model) {
        var own = model.elements(ModelElement.Kind.REPLY).stream().flatMap(reply -> reply.deadline().stream());
        var filledIn = model.calls().stream()
                .flatMap(call -> call.filledIn().values().stream())
                .flatMap(value -> Blank.in(value).stream());
        return Stream.concat(own, filledIn);
    }

    private static Optional<String> deadline(ProcessModel model, String question) {
        return model.replyTo(question).flatMap(ModelElement::deadline).or(() -> model.calls().stream()
                .filter(call -> call.filledIn().containsValue(question))
                .flatMap(call -> call.filledIn("deadline").stream())
                .flatMap(value -> Blank.in(value).stream())
                .findFirst());
    }

    private Optional<ZonedDateTime> endOf(@Nullable Object day) {
        if (!(day instanceof String text)) return Optional.empty();
        try {
            return Optional.of(
                    LocalDate.parse(text).atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
