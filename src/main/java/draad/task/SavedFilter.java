package draad.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the work list under a name.
 *
 * @param query as it stands in the address of the list
 * @param team who has it too, null when it is its owner's alone
 */
record SavedFilter(UUID id, String name, String query, String owner, @Nullable String team) {}
