package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WebModuleTest
class CommandsTest {

    private static final String BODY = "{\"text\": \"a\"}";

    @LocalServerPort
    int port;

    @Autowired
    EffectController effects;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    ExecutorService callers;
    String name;
    String path;
    String key;
    Calls phone;

    @BeforeEach
    void prepare() {
        effects.prepare();
        callers = Executors.newFixedThreadPool(8);
        name = UUID.randomUUID().toString();
        path = "/api/v1/effects/" + name;
        key = "key-" + name;
        phone = Calls.to(port).as("phone");
    }

    @AfterEach
    void hangUp() {
        callers.shutdownNow();
    }

    @Test
    void whenTheDatabaseIsLostAtTheCommitNobodySaysThatNothingWasChanged() {
        var lost = phone.idempotencyKey(key).post(path + "/lost-at-commit", BODY);

        assertThat(lost.status()).as(lost.toString()).isEqualTo(503);
        assertThat(lost.problem()).isEqualTo("outcome-unknown");
        assertThat(lost.header("Retry-After")).isPresent();
        assertThat(phone.idempotencyKey(key)
                        .post(path + "/lost-at-commit", BODY)
                        .status())
                .isEqualTo(200);
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void theSameKeyAtTheSameMomentHasOneEffectAndOneAnswer() {
        var calls = IntStream.range(0, 8)
                .mapToObj(call -> atOnce(() -> phone.idempotencyKey(key).post(path, BODY)))
                .toList();

        var answers = calls.stream().map(CompletableFuture::join).toList();

        assertThat(effects.effectsOf(name)).isEqualTo(1);
        assertThat(answers).extracting(Calls.Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Calls.Answer::body)
                .containsOnly(answers.get(0).body());
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replay").isPresent())
                .hasSize(7);
    }

    @Test
    void aRepeatGetsTheFirstAnswerWithItsHeaders() {
        phone.idempotencyKey(key).post(path, BODY);

        var repeat = phone.idempotencyKey(key).post(path, BODY);

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.header("Idempotent-Replay")).hasValue("true");
        assertThat(repeat.header("Location")).hasValue("/effects/" + name);
        assertThat(repeat.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(repeat.json().get("text").asString()).isEqualTo("a");
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        phone.idempotencyKey(key).post(path, BODY);

        var other = phone.idempotencyKey(key).post(path, "{\"text\": \"b\"}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToItsClientAndPath() {
        phone.idempotencyKey(key).post(path, BODY);

        var otherClient = Calls.to(port).as("branch").idempotencyKey(key).post(path, BODY);
        var otherPath = phone.idempotencyKey(key).post(path + "/overtaken/0", BODY);

        assertThat(otherClient.header("Idempotent-Replay")).isEmpty();
        assertThat(otherPath.header("Idempotent-Replay")).isEmpty();
        assertThat(effects.effectsOf(name)).isEqualTo(3);
    }

    @Test
    void aRefusalLeavesNothingBehindAndIsRememberedAsTheAnswer() {
        var first = phone.idempotencyKey(key).post(path + "/refused-once", BODY);

        var repeat = phone.idempotencyKey(key).post(path + "/refused-once", BODY);

        assertThat(first.status()).isEqualTo(409);
        assertThat(repeat.status()).isEqualTo(409);
        assertThat(repeat.header("Idempotent-Replay")).hasValue("true");
        assertThat(effects.effectsOf(name)).isZero();
    }

    @Test
    void aFailureOnOurSideIsNotRemembered() {
        var first = phone.idempotencyKey(key).post(path + "/broken-once", BODY);

        var repeat = phone.idempotencyKey(key).post(path + "/broken-once", BODY);

        assertThat(first.status()).isEqualTo(500);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void whoWasOvertakenIsRepeatedThreeTimes() {
        var answer = phone.post(path + "/overtaken/3", BODY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("4");
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void whoIsOvertakenAgainAndAgainIsAskedToComeBack() {
        var answer = phone.post(path + "/overtaken/4", BODY);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(effects.effectsOf(name)).isZero();
    }

    @Test
    void twoCommandsThatLockEachOtherOutBothSucceed() {
        var left = "left-" + name;
        var right = "right-" + name;
        effects.insert(left, "");
        effects.insert(right, "");
        var there = atOnce(() -> phone.post(path + "/crossing?first=" + left + "&second=" + right, null));
        var back = atOnce(() -> phone.post(path + "/crossing?first=" + right + "&second=" + left, null));

        var statuses = IntStream.of(there.join().status(), back.join().status());

        assertThat(statuses).containsOnly(200);
        assertThat(effects.effectsOf(name)).isEqualTo(2);
    }

    @Test
    void aLockThatIsNotLetGoInTimeMeansComeBackLater() {
        effects.insert(name, "");

        var answer = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select 1 from effect where name = :name for update")
                    .param("name", name)
                    .query(Integer.class)
                    .list();
            return phone.post(path + "/impatient?row=" + name, null);
        });

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("busy");
        assertThat(answer.header("Retry-After")).hasValue("2");
    }

    @Test
    void whatFailsAtTheCommitIsNotToldAsDone() {
        var answer = phone.post(path + "/late", BODY);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(effects.effectsOf(name)).isZero();
    }

    @Test
    void anUploadIsThereAgainWhenItsCommandIsRepeated() {
        var upload = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nhello\r\n--x--\r\n";

        var answer = phone.idempotencyKey(key)
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post(path + "/uploads", upload);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(effects.effectsOf(name)).isEqualTo(1);
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsTooLarge() {
        var large = "{\"text\": \"" + "a".repeat(1024 * 1024) + "\"}";

        var answer = phone.post(path, large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(effects.effectsOf(name)).isZero();
    }

    @Test
    void anUploadThatIsTooLargeIsToldSo() {
        var upload = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + "a".repeat(21 * 1024 * 1024) + "\r\n--x--\r\n";

        var answer = phone.idempotencyKey(key)
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post(path + "/uploads", upload);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(effects.effectsOf(name)).isZero();
    }

    @Test
    void manyItemsAtTheSameMomentWithTheSameKeyAreDoneOnce() {
        var calls = IntStream.range(0, 4)
                .mapToObj(call -> atOnce(() -> phone.idempotencyKey(key).post(path + "/items", null)))
                .toList();

        var answers = calls.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Calls.Answer::body).containsOnly("1");
        assertThat(effects.effectsOf(name)).isEqualTo(3);
    }

    private CompletableFuture<Calls.Answer> atOnce(Supplier<Calls.Answer> call) {
        return CompletableFuture.supplyAsync(call, callers);
    }
}
