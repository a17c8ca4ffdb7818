package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Things done outside this database: the promise is kept with the step, the doing follows after its commit. The guard
 * is asked again at the last moment, and nothing is done twice without anybody knowing.
 */
public interface Effects {

    /**
     * Promises an effect with the caller's transaction.
     *
     * @return also the idempotency key that the other side gets
     */
    UUID promise(Promised promised);

    /**
     * @param kind of the {@link EffectSender} that does it
     * @param payload what the sender needs; a reference rather than personal data
     */
    record Promised(
            String kind,
            ActionId action,
            Subject subject,
            CustomerId customer,
            @Nullable CaseReference reference,
            String payload) {}
}
