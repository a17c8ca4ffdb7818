package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A representation as clients read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RepresentationView(
        UUID id,
        CustomerId customerId,
        CustomerId by,
        Capacity capacity,
        Scope scope,
        Instant since,
        @Nullable Instant until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proof) {

    static RepresentationView of(Representation right) {
        return new RepresentationView(
                right.id(),
                right.customer(),
                right.by(),
                right.capacity(),
                right.scope(),
                right.since(),
                right.until(),
                right.proof());
    }
}
