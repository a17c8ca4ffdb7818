package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.process.Verdict;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;

@IntegrationTest
@DisplayName("W1, W6: words raced against closings")
class WordsRacedAgainstClosingsTest {

    private static final int PAIRS = 100;
    private static final int MOST_SKEW_MICROS = 12_000;

    /** What a word's acknowledgement said, and what the database says happened. */
    private record Raced(String acknowledged, long word, List<Done> done, boolean closed) {}

    private record Done(long number, String status) {}

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
    }

    @Test
    void aWordAndAClosingHaveOneOrderWhichBothKeep() throws Exception {
        var raced = race((account, holder) -> closes(account, holder));

        assertThat(raced).allSatisfy(WordsRacedAgainstClosingsTest::keepsThePromise);
        assertThat(raced).extracting(Raced::acknowledged).contains("in-force", "too-late");
    }

    @Test
    void aWordAndABatchPermitHaveOneOrderWhichBothKeep() throws Exception {
        var batch = application.getBean(BatchClosing.class);

        var raced = race((account, holder) -> batch.ask(account.toString(), "race", "core-banking", Locale.ENGLISH)
                .allowed());

        assertThat(raced).allSatisfy(WordsRacedAgainstClosingsTest::keepsThePromise);
        assertThat(raced).extracting(Raced::acknowledged).contains("in-force", "under-way");
    }

    @Test
    void whatIsNotRacedCloses() {
        for (int i = 0; i < 20; i++) {
            var holder = bank.customer();
            var account = bank.accountOf(holder);

            bank.close(account, holder);

            assertThat(bank.holding(account).isClosed()).isTrue();
        }
    }

    private static void keepsThePromise(Raced raced) {
        if (raced.done().isEmpty()) {
            assertThat(raced.acknowledged()).isEqualTo("in-force");
            assertThat(raced.closed()).isFalse();
            return;
        }
        assertThat(raced.done()).singleElement().satisfies(done -> {
            assertThat(done.number()).isLessThan(raced.word());
            assertThat(raced.acknowledged()).isEqualTo(done.status().equals("done") ? "too-late" : "under-way");
        });
    }

    private interface Act {
        boolean on(HoldingId account, CustomerId holder);
    }

    private List<Raced> race(Act closing) throws Exception {
        var random = new Random(1);
        var threads = Executors.newFixedThreadPool(2);
        var raced = new ArrayList<Raced>();
        try {
            for (int i = 0; i < PAIRS; i++) raced.add(pair(closing, threads, random));
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        return raced;
    }

    /** Of a joint account one holder speaks while the bank closes it in a case of the other. */
    private Raced pair(Act closing, ExecutorService threads, Random random) throws Exception {
        boolean isNew = random.nextInt(4) == 0;
        var holder = isNew ? bank.customer() : bank.customerOfOld();
        var speaker = random.nextBoolean() ? holder : bank.customerOfOld();
        var account = speaker.equals(holder) ? bank.accountOf(holder) : bank.accountOf(holder, speaker);
        int skew = random.nextInt(2 * MOST_SKEW_MICROS) - MOST_SKEW_MICROS;
        var start = new CyclicBarrier(2);
        var word = threads.submit(after(start, Math.max(0, skew), () -> says(account, speaker)));
        var close = threads.submit(after(start, Math.max(0, -skew), () -> repeated(() -> closing.on(account, holder))));
        var acknowledged = word.get(30, TimeUnit.SECONDS);
        close.get(30, TimeUnit.SECONDS);
        return new Raced(
                acknowledged.json().get("status").asString(),
                numberOf(acknowledged.json().get("id").asString()),
                doneTo(account),
                bank.holding(account).isClosed());
    }

    private static <T> Callable<T> after(CyclicBarrier start, int micros, Callable<T> act) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
            return act.call();
        };
    }

    private Calls.Answer says(HoldingId account, CustomerId speaker) {
        var answer = Calls.to(port)
                .as("phone")
                .post(
                        "/api/v1/customers/" + speaker + "/refusals",
                        """
                {"action": "close-account", "subject": {"kind": "account", "id": "%s"}, "source": {"kind": "call"}}"""
                                .formatted(account));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private boolean closes(HoldingId account, CustomerId holder) {
        return bank.close(account, holder) instanceof Verdict.Allowed;
    }

    /** As every command is. */
    private static boolean repeated(Callable<Boolean> command) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return command.call();
            } catch (ConcurrencyFailureException e) {
                if (attempt == 4) throw new ExecutionException(e);
            }
        }
    }

    private long numberOf(String word) {
        return bank.jdbc()
                .sql("select number from word where id = :id::uuid")
                .param("id", word)
                .query(Long.class)
                .single();
    }

    private List<Done> doneTo(HoldingId account) {
        return bank.jdbc()
                .sql(
                        "select number, status from action_execution where subject_id = :account and action = 'close-account'")
                .param("account", account.toString())
                .query((row, number) -> new Done(row.getLong("number"), row.getString("status")))
                .list();
    }
}
