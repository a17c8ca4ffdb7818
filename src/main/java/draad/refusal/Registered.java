package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.WordId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of a word that was registered; it is in force from then on in each of the three. */
public sealed interface Registered {

    WordId id();

    record InForce(WordId id) implements Registered {}

    /**
     * What it refuses had been done before, cannot be repeated and was not undone.
     *
     * @param restoring the case that undoes it, which opens as soon as this is committed
     */
    record TooLate(WordId id, Instant executedAt, Optional<CaseReference> restoring) implements Registered {}

    /** What it refuses is being done at this very moment; the customer is told how it ended. */
    record UnderWay(WordId id, UUID execution) implements Registered {}
}
