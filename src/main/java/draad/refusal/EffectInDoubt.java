package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody knows whether something outside this database was done; a person has to find out and say so. */
public record EffectInDoubt(UUID effect, String kind, CustomerId customer, @Nullable CaseReference reference) {}
