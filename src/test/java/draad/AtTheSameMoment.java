package draad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things that begin together, and what came of each. */
public final class AtTheSameMoment {

    private AtTheSameMoment() {}

    /** In the order asked. */
    public static <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var start = new CountDownLatch(1);
            var running = new ArrayList<Future<T>>();
            for (var task : tasks)
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) results.add(one.get());
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
