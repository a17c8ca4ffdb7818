package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.WebModuleTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What was answered to a key is remembered for seven days and no longer. */
@WebModuleTest
class KeysAreForgottenTest {

    private static final Instant FIRST = Instant.parse("2031-03-03T09:00:00Z");
    private static final IdempotencyKeys.Answer ANSWER = new IdempotencyKeys.Answer(
            201, Map.of("Location", List.of("/here")), "{}".getBytes(StandardCharsets.UTF_8));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theSeventhDayStillGivesTheFirstAnswer() {
        var key = answeredAt(FIRST);

        at(FIRST.plus(Duration.ofDays(7))).forgetTheOld();

        assertThat(at(FIRST).take(key)).isFalse();
        assertThat(at(FIRST).answerTo(key))
                .get()
                .extracting(IdempotencyKeys.Answer::status)
                .isEqualTo(201);
    }

    @Test
    void afterThatTheKeyIsNew() {
        var key = answeredAt(FIRST);

        at(FIRST.plus(Duration.ofDays(7)).plusSeconds(1)).forgetTheOld();

        assertThat(at(FIRST).answerTo(key)).isEmpty();
        assertThat(at(FIRST).take(key)).isTrue();
    }

    private IdempotencyKeys.Key answeredAt(Instant moment) {
        var key = new IdempotencyKeys.Key("web", "/api/v1/x", UUID.randomUUID().toString(), new byte[] {1});
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            at(moment).take(key);
            at(moment).remember(key, ANSWER);
        });
        return key;
    }

    private IdempotencyKeys at(Instant moment) {
        return new IdempotencyKeys(jdbc, json, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
