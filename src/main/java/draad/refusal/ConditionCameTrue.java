package draad.refusal;

import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import org.jspecify.annotations.Nullable;

/** What a word waited for happened: the bank asks the customer now, and does nothing before the answer. */
public record ConditionCameTrue(WordId word, @Nullable CustomerId customer, Subject subject, String condition) {}
