package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import draad.IntegrationTest;
import draad.customer.WordLocks;
import draad.process.ActionGuard;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@DisplayName("The lock of the customer's word")
class OneAfterTheOtherTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    WordLocks locks;

    @Autowired
    ActionGuard guard;

    Bank bank;
    CustomerId anna;
    HoldingId account;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
        anna = bank.customerOfOld();
        account = bank.accountOf(anna);
    }

    @Test
    void aFactThatChangesWaitsForAVerdictThatIsUnderWay() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        var changed = new CountDownLatch(1);
        try {
            bank.transaction().executeWithoutResult(status -> {
                bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna);
                threads.execute(() -> {
                    bank.transaction().executeWithoutResult(other -> locks.lock(Set.of(anna)));
                    changed.countDown();
                });
                await().until(this::somebodyWaitsForALock);
                assertThat(changed.getCount()).isOne();
            });

            assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoBecameAHolderMeanwhileMakesTheCommandStartAgain() throws Exception {
        var bob = bank.customer();
        var threads = Executors.newSingleThreadExecutor();
        var result = new Object[1];
        try {
            var waiting = bank.transaction().execute(status -> {
                locks.lock(Set.of(anna));
                var asked = threads.submit(() -> result[0] = bank.close(account, anna));
                await().until(this::somebodyWaitsForALock);
                bank.jdbc()
                        .sql(
                                "insert into holding_party (holding_id, customer_id, role, since) values (:id, :bob, 'co-holder', now())")
                        .param("id", account.value())
                        .param("bob", bob.value())
                        .update();
                return asked;
            });

            assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(KeysChanged.class);
            assertThat(bank.holding(account).isClosed()).isFalse();
            assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Allowed.class);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aVerdictThatRestedOnWhatChangedIsDead() {
        assertThatThrownBy(() -> bank.transaction().executeWithoutResult(status -> {
                    var verdict = (Verdict.Allowed) bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna);
                    bank.refusesClosing(account, anna);
                    verdict.permit().use(ActionId.CLOSE_ACCOUNT, Subject.account(account));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneAttemptHasOneVerdict() {
        bank.transaction().executeWithoutResult(status -> {
            var first = guard.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna, null, "the same attempt");
            var second = guard.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna, null, "the same attempt");
            assertThat(second).isSameAs(first);
        });

        assertThat(decisions("allowed")).isOne();
    }

    @Test
    void anAttemptInAStepThatWasRolledBackIsNoted() {
        bank.refusesClosing(account, anna);

        bank.transaction().executeWithoutResult(status -> {
            bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna);
            status.setRollbackOnly();
        });

        assertThat(decisions("refused")).isZero();
        assertThat(decisions("refused-rolled-back")).isOne();
        var notes = bank.jdbc()
                .sql("select verdict from attempt_note where subject_id = :account")
                .param("account", account.toString())
                .query(String.class)
                .list();
        assertThat(notes).containsExactly("refused");
    }

    private int decisions(String result) {
        return bank.jdbc()
                .sql("select count(*) from decision where customer_id = :anna and result = :result")
                .param("anna", anna.value())
                .param("result", result)
                .query(Integer.class)
                .single();
    }

    private boolean somebodyWaitsForALock() {
        return bank.jdbc()
                .sql(
                        "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%customer_word%')")
                .query(Boolean.class)
                .single();
    }
}
