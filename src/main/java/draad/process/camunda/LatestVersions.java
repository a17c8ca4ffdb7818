package draad.process.camunda;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for a second which version of a model is the latest: whoever shows cases asks that dozens of times at once.
 * What is deployed here counts here at once, on other nodes a second later. Starting a case asks the engine itself.
 */
@Component
class LatestVersions {

    private static final long REMEMBERED_FOR = Duration.ofSeconds(1).toNanos();

    private record Seen(ProcessDefinition definition, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < REMEMBERED_FOR;
        }
    }

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** What is not there is asked for again each time. */
    Optional<ProcessDefinition> of(String key, Function<String, Optional<ProcessDefinition>> ask) {
        var known = seen.get(key);
        if (known != null && known.isFresh()) return Optional.of(known.definition());
        var latest = ask.apply(key);
        latest.ifPresent(definition -> seen.put(key, new Seen(definition, System.nanoTime())));
        return latest;
    }

    /** Something is deployed, now or not at all: until it is known which, nothing is taken from here. */
    void forget() {
        seen.clear();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                seen.clear();
            }
        });
    }
}
