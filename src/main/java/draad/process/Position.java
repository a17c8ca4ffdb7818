package draad.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in its model.
 *
 * @param calledFrom the activity that called it, null for the case's own process
 * @param active ids of the activities that wait or run; empty when the process has ended
 * @param passed ids of the activities that were left, each once, in the order of their first start
 * @param called the same for each process that it called
 */
public record Position(
        String process,
        int version,
        @Nullable String calledFrom,
        Set<String> active,
        Set<String> passed,
        List<Position> called) {}
