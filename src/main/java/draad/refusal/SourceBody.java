package draad.refusal;

import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where a word came from, as clients say it; who is sure of whom follows from the door. */
record SourceBody(
        @NotBlank @Size(max = 60) String kind,
        @Nullable @Size(max = 200) String reference,
        @PastOrPresent @Nullable OffsetDateTime receivedAt,
        @Nullable String saidBy,
        @Nullable Capacity capacity,
        @Nullable @Size(max = 4000) String verbatim) {

    /** Somebody who came in by themselves speaks for themselves only. */
    Source of(Door door) {
        return new Source(
                kind,
                reference,
                receivedAt == null ? null : receivedAt.toInstant(),
                door.onlyCustomer().orElseGet(this::speaker),
                capacity,
                verbatim,
                door.channel(),
                door.assurance(),
                door.actor());
    }

    Source ofResident(Door door) {
        return new Source(
                kind,
                reference,
                receivedAt == null ? null : receivedAt.toInstant(),
                null,
                Capacity.RESIDENT,
                verbatim,
                door.channel(),
                door.assurance(),
                door.actor());
    }

    @Nullable
    CustomerId speaker() {
        if (saidBy == null || saidBy.isBlank()) return null;
        try {
            return CustomerId.of(saidBy);
        } catch (IllegalArgumentException e) {
            throw Problem.notAcceptable("unknown-person");
        }
    }
}
