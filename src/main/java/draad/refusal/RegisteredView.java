package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.shared.CaseReference;
import draad.shared.WordId;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client hears of a word that was registered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisteredView(
        WordId id,
        String status,
        @Nullable OffsetDateTime executedAt,
        @JsonProperty("case") @Nullable CaseReference caseReference,
        @Nullable UUID execution) {

    static RegisteredView of(Registered registered, ZoneId zone) {
        var status = statusOf(registered);
        if (registered instanceof Registered.TooLate late)
            return new RegisteredView(
                    late.id(),
                    status,
                    late.executedAt().atZone(zone).toOffsetDateTime(),
                    late.restoring().orElse(null),
                    null);
        if (registered instanceof Registered.UnderWay underWay)
            return new RegisteredView(underWay.id(), status, null, null, underWay.execution());
        return new RegisteredView(registered.id(), status, null, null, null);
    }

    static String statusOf(Registered registered) {
        if (registered instanceof Registered.TooLate) return "too-late";
        return registered instanceof Registered.UnderWay ? "under-way" : "in-force";
    }
}
