package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as people and clients read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WordView(
        WordId id,
        WordKind kind,
        ActionId action,
        String actionName,
        Subject subject,
        @Nullable String addressee,
        @Nullable String purpose,
        @Nullable Channel channel,
        @Nullable CustomerId customerId,
        @Nullable String reason,
        @Nullable OffsetDateTime until,
        @Nullable String condition,
        WordStatus status,
        SourceView source,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endedBy) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceView(
            String kind,
            @Nullable String reference,
            OffsetDateTime receivedAt,
            @Nullable CustomerId saidBy,
            Capacity capacity,
            Assurance assurance,
            Channel channel,
            @Nullable String verbatim) {}

    static WordView of(Word word, CataloguedAction action, Locale language, ZoneId zone) {
        return new WordView(
                word.id(),
                word.kind(),
                word.action(),
                action.name().in(language),
                word.subject(),
                word.addressee(),
                word.purpose(),
                word.channel(),
                word.customer(),
                word.reason(),
                at(word.until(), zone),
                word.condition(),
                word.status(),
                new SourceView(
                        word.sourceKind(),
                        word.sourceReference(),
                        word.receivedAt().atZone(zone).toOffsetDateTime(),
                        word.saidBy(),
                        word.capacity(),
                        word.assurance(),
                        word.saidIn(),
                        word.verbatim()),
                word.recordedAt().atZone(zone).toOffsetDateTime(),
                at(word.endedAt(), zone),
                word.endedBy());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
