package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, kept as said.
 *
 * @param number its place in the one order of words and executions
 * @param customer in whose name it is; null when a resident spoke of somebody's post at their address
 * @param saidBy null when it was no customer
 * @param addressee whose post it is about; null for words that are about no address
 * @param reason the reason given
 * @param endedBy the reference of what ended it; null while it is in force
 */
public record Word(
        WordId id,
        long number,
        WordKind kind,
        ActionId action,
        Subject subject,
        @Nullable String addressee,
        @Nullable String purpose,
        @Nullable Channel channel,
        @Nullable CustomerId customer,
        @Nullable CustomerId saidBy,
        Capacity capacity,
        Assurance assurance,
        Channel saidIn,
        String sourceKind,
        @Nullable String sourceReference,
        @Nullable String verbatim,
        @Nullable String reason,
        Instant receivedAt,
        Instant recordedAt,
        Actor recordedBy,
        @Nullable Instant until,
        @Nullable String condition,
        WordStatus status,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable Assurance endedWith) {}
