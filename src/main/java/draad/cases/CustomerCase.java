package draad.cases;

import draad.refusal.Initiative;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case of one customer, from their question to its answer.
 *
 * @param type the case type, which is the process model's id
 * @param initiative who wanted it; what the bank wants must bear more doubt than what the holder wants
 * @param startedWith how sure the bank was of who asked for it
 * @param owner the employee who stays responsible over all departments, null until somebody is
 * @param handoverCode shown to the customer and the owner only; resumes the case in another channel, once
 * @param version counts the changes; the case's ETag
 * @param data what is known in the case: field names to values
 * @param end the id of the end event, null while the case runs
 * @param confidential whether only those may know of it who must
 */
public record CustomerCase(
        CaseReference reference,
        String type,
        String product,
        CustomerId customer,
        Initiative initiative,
        CaseStatus status,
        Channel startedIn,
        Assurance startedWith,
        Channel lastIn,
        @Nullable String owner,
        @Nullable Code handoverCode,
        long version,
        Map<String, Object> data,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String end,
        boolean confidential) {

    public Optional<String> datum(String name) {
        return Optional.ofNullable(data.get(name)).map(Object::toString);
    }
}
