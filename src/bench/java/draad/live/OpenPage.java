package draad.live;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A customer's page that stays open and does as its script does: it follows the stream, and shortly after an event
 * fetches the part of the page that came new.
 */
final class OpenPage {

    private static final Pattern AFTER = Pattern.compile("data-after=\"(\\d+)\"");

    /** As in the page's script. */
    private static final Executor A_LITTLE_LATER = CompletableFuture.delayedExecutor(60, TimeUnit.MILLISECONDS);

    private final Browser browser;
    private final String customer;
    private final Seen seen;
    private final Queue<Posted> awaited = new ConcurrentLinkedQueue<>();
    private long last;
    private long openedAt;
    private boolean wasClosed;
    private Reader reader;

    /** Something that was posted about this customer. */
    private record Posted(long at) {}

    OpenPage(Browser browser, String customer, Seen seen) throws IOException, InterruptedException {
        this.browser = browser;
        this.customer = customer;
        this.seen = seen;
        var after = AFTER.matcher(browser.get("/customers/" + customer));
        if (!after.find()) throw new IllegalStateException("The page of a customer follows nothing");
        last = Long.parseLong(after.group(1));
        open("");
    }

    String customer() {
        return customer;
    }

    void posting() {
        awaited.add(new Posted(System.nanoTime()));
    }

    int awaited() {
        return awaited.size();
    }

    /** The line goes down; false when it is down already. */
    synchronized boolean cut() {
        if (reader.isClosed) return false;
        reader.close();
        return true;
    }

    /** The browser tries again, with the last that it has. */
    synchronized void reopen() {
        open(String.valueOf(last));
    }

    private void open(String lastEvent) {
        var path = "/api/v1/customers/" + customer + "/timeline/stream?named=false"
                + (lastEvent.isEmpty() ? "&after=" + last : "");
        wasClosed = !lastEvent.isEmpty();
        openedAt = System.nanoTime();
        reader = new Reader();
        var unused = browser.follow(path, lastEvent, reader);
    }

    private final class Reader implements Flow.Subscriber<String> {

        private Flow.Subscription lines;
        private boolean isClosed;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            synchronized (OpenPage.this) {
                lines = subscription;
                if (isClosed) subscription.cancel();
                else subscription.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(String line) {
            synchronized (OpenPage.this) {
                if (!isClosed && line.startsWith("id:")) heard(Long.parseLong(line.substring(3).strip()));
            }
        }

        void close() {
            isClosed = true;
            if (lines != null) lines.cancel();
        }

        /** The node closed it, which nobody asked for: the browser tries again. */
        private void ended() {
            synchronized (OpenPage.this) {
                if (isClosed) return;
                isClosed = true;
                seen.ended();
            }
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(OpenPage.this::reopen);
        }

        @Override
        public void onError(Throwable error) {
            ended();
        }

        @Override
        public void onComplete() {
            ended();
        }
    }

    private void heard(long number) {
        if (number <= last) {
            seen.twice();
            return;
        }
        if (number > last + 1) seen.missed(number - last - 1);
        long before = last;
        last = number;
        var posted = awaited.poll();
        if (posted == null) return;
        boolean wasDown = wasClosed && posted.at() < openedAt;
        var unused = CompletableFuture.runAsync(() -> show(posted, number, before, wasDown), A_LITTLE_LATER);
    }

    private void show(Posted posted, long number, long before, boolean wasDown) {
        var unused = browser.fetch("/customers/" + customer + "/timeline?after=" + before).thenAccept(part -> {
            if (!part.contains("-" + number + "\"")) seen.notShown();
            else if (wasDown) seen.caughtUp();
            else seen.after(System.nanoTime() - posted.at());
        });
    }
}
