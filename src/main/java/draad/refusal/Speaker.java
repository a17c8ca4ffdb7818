package draad.refusal;

import draad.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/** Who says something, and as what; the id is null for somebody who is no customer. */
record Speaker(@Nullable CustomerId id, Capacity capacity) {

    static final Speaker RESIDENT = new Speaker(null, Capacity.RESIDENT);
}
