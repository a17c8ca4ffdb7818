package draad.cases;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The moments by which a model waits, where it does not say how long but names the answer that says until which day:
 * {@code ${validUntil}}. The customer has the whole of that day.
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
    Map<String, Object> among(CustomerCase customerCase, Map<String, Object> answers) {
        var named = new LinkedHashMap<String, Object>();
        models.model(customerCase.type())
                .ifPresent(model -> model.moments().forEach(name -> moment(model, name, answers.get(name))
                        .ifPresent(at -> named.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)))));
        return named;
    }

    private Optional<ZonedDateTime> moment(ProcessModel model, String name, @Nullable Object answer) {
        if (answer instanceof String text && text.contains("T"))
            return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(clock.getZone()));
        boolean isDeadline = model.elements(ModelElement.Kind.REPLY).stream()
                .anyMatch(reply -> reply.deadline().filter(name::equals).isPresent());
        return endOf(answer).map(end -> isDeadline ? end : end.toLocalDate().atStartOfDay(clock.getZone()));
    }

    /** Until when a question can be answered, when the model names an answer that says so. */
    Optional<ZonedDateTime> deadline(CustomerCase customerCase, String question) {
        return models.model(customerCase.type())
                .flatMap(model -> model.replyTo(question))
                .flatMap(ModelElement::deadline)
                .flatMap(name -> endOf(customerCase.data().get(name)));
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
