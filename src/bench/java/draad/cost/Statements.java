package draad.cost;

import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Which statements went to the database, from where in the code, and how many commits had something to keep. */
final class Statements {

    private static final StackWalker STACK = StackWalker.getInstance();
    private static final Predicate<String> WRITES =
            java.util.regex.Pattern.compile("^(insert|update|delete|with)\\b.*|.*\\bfor (no key )?update\\b.*")
                    .asMatchPredicate();

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> wrote = ThreadLocal.withInitial(() -> false);
    private int commits;

    void ran(String sql) {
        if (isByItself()) return;
        var statement = sql.strip().replaceAll("\\s+", " ");
        if (WRITES.test(statement.toLowerCase())) wrote.set(true);
        counts.merge(module() + " | " + statement.substring(0, Math.min(110, statement.length())), 1, Integer::sum);
    }

    synchronized void committed() {
        if (wrote.get() && !isByItself()) commits++;
        wrote.set(false);
    }

    /** What runs on the clock is done however many cases there are. */
    private static boolean isByItself() {
        var thread = Thread.currentThread().getName();
        return thread.startsWith("scheduling") || thread.contains("JobExecutor") || thread.startsWith("pool");
    }

    /** The innermost of our own classes that asked, or the engine when it wrote by itself. */
    private static String module() {
        return STACK.walk(frames -> frames.map(StackFrame::getClassName)
                .filter(name -> !name.startsWith("draad.cost."))
                .filter(name -> name.startsWith("draad.") || name.startsWith("org.camunda."))
                .findFirst()
                .map(name -> name.startsWith("org.camunda.") ? "engine" : name.split("[$]")[0].substring(6))
                .orElse("framework"));
    }

    synchronized int commits() {
        return commits;
    }

    int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    synchronized void reset() {
        counts.clear();
        commits = 0;
    }
}
