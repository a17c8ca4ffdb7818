package draad.process;

import java.util.List;
import java.util.Set;

/**
 * Where a case stands in its model.
 *
 * @param active ids of the activities that wait or run; empty when the process has ended
 * @param passed ids of the activities that were left, each once, in the order of their first start
 * @param called the same for each process that it called
 */
public record Position(String process, int version, Set<String> active, Set<String> passed, List<Position> called) {}
