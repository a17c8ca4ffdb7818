package draad.refusal;

import draad.shared.CustomerId;
import draad.shared.WordId;
import org.jspecify.annotations.Nullable;

/** A word carries a condition that nobody could read; until a person has read it, it is a full refusal. */
public record WordNeedsReading(WordId word, @Nullable CustomerId customer) {}
