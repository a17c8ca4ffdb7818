package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.Calls;
import draad.IntegrationTest;
import draad.process.EffectSender;
import draad.process.Effects;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.Ids;
import draad.shared.Subject;
import draad.shared.Text;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

@IntegrationTest
@DisplayName("What is done outside this database")
class EffectsTest {

    private static final ActionId SHARE = new ActionId("share-data");

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    Effects effects;

    @Autowired
    EffectSending sending;

    @LocalServerPort
    int port;

    Bank bank;
    CustomerId anna;
    TheOtherSide otherSide;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
        anna = bank.customer();
        otherSide = new TheOtherSide();
        application.getBeanFactory().registerSingleton(otherSide.kind(), otherSide);
    }

    @Test
    void isSentAfterTheStepThatPromisedItAndRecorded() {
        var effect = promise();

        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("sent"));
        assertThat(otherSide.keys).containsExactly(effect.toString());
        assertThat(otherSide.told).containsExactly("sent");
        assertThat(executionStatuses()).containsExactly("sent");
    }

    @Test
    void isNotSentWhenTheStepIsRolledBack() {
        bank.transaction().executeWithoutResult(status -> {
            effects.promise(promised());
            status.setRollbackOnly();
        });

        sending.sendWhatWaits();

        assertThat(otherSide.keys).isEmpty();
    }

    @Test
    void isNotSentWhenSomebodyRefusedItMeanwhile() {
        bank.says(NewWord.refusal(SHARE, Subject.customer(anna), anna, Bank.known()));

        var effect = promise();

        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("refused"));
        assertThat(otherSide.keys).isEmpty();
        assertThat(otherSide.told).containsExactly("refused");
        assertThat(executionStatuses()).isEmpty();
    }

    @Test
    void whoRefusesWhileItIsBeingSentHearsHowItEnded() throws Exception {
        otherSide.hold = new CountDownLatch(1);
        var effect = promise();
        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("sending"));

        var said = bank.says(NewWord.refusal(SHARE, Subject.customer(anna), anna, Bank.known()));
        otherSide.hold.countDown();

        assertThat(said).isInstanceOf(Registered.UnderWay.class);
        await().untilAsserted(() -> assertThat(timeline()).contains("done-before-word"));
        assertThat(statusOf(effect)).isEqualTo("sent");
    }

    @Test
    void isAskedAfterWhenNobodyKnowsHowItEnded() {
        otherSide.answer = () -> {
            throw new IllegalStateException("The connection broke");
        };
        otherSide.settled = new EffectSender.Result.Done();
        var effect = promise();
        await().untilAsserted(() -> assertThat(otherSide.keys).hasSize(1));
        assertThat(statusOf(effect)).isEqualTo("sending");

        nobodyCameBackFor(effect);
        sending.settleWhatWasAbandoned();

        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("sent"));
        assertThat(otherSide.keys).hasSize(1);
    }

    @Test
    void isSettledByAPersonWhenTheOtherSideDoesNotKnowEither() {
        otherSide.answer = () -> new EffectSender.Result.Unknown("timed out");
        otherSide.settled = new EffectSender.Result.Unknown("no idea");
        var effect = promise();
        await().untilAsserted(() -> assertThat(otherSide.keys).hasSize(1));
        nobodyCameBackFor(effect);
        sending.settleWhatWasAbandoned();
        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("in-doubt"));

        var work = Calls.to(port).as("operator").get("/api/v1/work-items/" + effect);
        assertThat(work.json().get("queue").asString()).isEqualTo("team-leads");
        assertThat(Calls.to(port)
                        .as("operator")
                        .post("/api/v1/work-items/" + effect + "/completion", null)
                        .problem())
                .isEqualTo("settle-on-its-page");
        var listed = Calls.to(port).as("operator").get("/api/v1/effects?limit=200");
        var settled =
                Calls.to(port).as("operator").post("/api/v1/effects/" + effect + "/settlement", "{\"done\": false}");

        assertThat(listed.body()).contains(effect.toString());
        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(statusOf(effect)).isEqualTo("failed");
        assertThat(executionStatuses()).containsExactly("not-done");
        assertThat(Calls.to(port)
                        .as("operator")
                        .get("/api/v1/work-items/" + effect)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("done");
    }

    @Test
    void isTriedAgainWhenItSurelyWasNotDone() {
        otherSide.answer = () -> otherSide.keys.size() == 1
                ? new EffectSender.Result.NotYet("closed for the night")
                : new EffectSender.Result.Done();
        var effect = promise();
        await().untilAsserted(() -> assertThat(whyOf(effect)).isEqualTo("closed for the night"));

        bank.jdbc()
                .sql("update effect_outbox set not_before = now() where id = :id")
                .param("id", effect)
                .update();

        await().untilAsserted(() -> assertThat(statusOf(effect)).isEqualTo("sent"));
        assertThat(otherSide.keys).containsExactly(effect.toString(), effect.toString());
        assertThat(executionStatuses()).containsExactlyInAnyOrder("not-done", "sent");
    }

    private UUID promise() {
        return bank.transaction().execute(status -> effects.promise(promised()));
    }

    private Effects.Promised promised() {
        return new Effects.Promised(otherSide.kind(), SHARE, Subject.customer(anna), anna, null, "what to share");
    }

    private void nobodyCameBackFor(UUID effect) {
        bank.jdbc()
                .sql("update effect_outbox set sending_until = now() where id = :id")
                .param("id", effect)
                .update();
    }

    private String statusOf(UUID effect) {
        return text(effect, "status");
    }

    private String whyOf(UUID effect) {
        return text(effect, "coalesce(why, '')");
    }

    private String text(UUID effect, String column) {
        return bank.jdbc()
                .sql("select " + column + " from effect_outbox where id = :id")
                .param("id", effect)
                .query(String.class)
                .single();
    }

    private List<String> executionStatuses() {
        return bank.jdbc()
                .sql("select status from action_execution where customer_id = :anna")
                .param("anna", anna.value())
                .query(String.class)
                .list();
    }

    private String timeline() {
        return Calls.to(port)
                .as("agent")
                .get("/api/v1/customers/" + anna + "/timeline")
                .body();
    }

    /** Remembers what reached it. */
    private static final class TheOtherSide implements EffectSender {

        private final String kind = "test-" + Ids.next();
        final List<String> keys = new CopyOnWriteArrayList<>();
        final List<String> told = new CopyOnWriteArrayList<>();
        volatile CountDownLatch hold = new CountDownLatch(0);
        volatile Supplier<Result> answer = Result.Done::new;
        volatile Result settled = new Result.Done();

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Result send(String payload, String idempotencyKey) {
            keys.add(idempotencyKey);
            try {
                assertThat(hold.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return answer.get();
        }

        @Override
        public Result settle(String payload, String idempotencyKey) {
            return settled;
        }

        @Override
        public void sent(String payload) {
            told.add("sent");
        }

        @Override
        public void refused(String payload, DecisionId decision, Text reason) {
            told.add("refused");
        }
    }
}
