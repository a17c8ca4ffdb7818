package draad.task;

import java.util.Set;

/**
 * Who may not do a piece of work, however fit they are: because they were involved in what it judges. Asked whenever
 * somebody takes work, gets it or completes it.
 */
@FunctionalInterface
public interface KeptApart {

    /** The user names of those who may not; empty when it is all the same. */
    Set<String> from(WorkItem item);
}
