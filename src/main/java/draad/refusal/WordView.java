package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
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
        @Nullable String endedBy,
        @Nullable OutcomeView outcome) {

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

    /**
     * How it ended with what had been done, or was being done, when the word was said.
     *
     * @param status {@code under-way} as long as nobody knows; then {@code too-late}, or {@code in-force} when it was
     *     not done after all
     * @param caseReference the case that undoes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            String status,
            UUID execution,
            @Nullable OffsetDateTime executedAt,
            @JsonProperty("case") @Nullable CaseReference caseReference) {

        static OutcomeView of(Execution met, ZoneId zone) {
            if (met.isUnderWay()) return new OutcomeView("under-way", met.id(), null, null);
            if (met.surelyNeverHappened()) return new OutcomeView("in-force", met.id(), null, null);
            return new OutcomeView("too-late", met.id(), at(met.executedAt(), zone), met.restoring());
        }
    }

    /** @param met what the word met when it was said, null when there was nothing */
    static WordView of(Word word, @Nullable Execution met, CataloguedAction action, Locale language, ZoneId zone) {
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
                word.endedBy(),
                met == null ? null : OutcomeView.of(met, zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
