package draad.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which commands were answered already, and how. */
@Repository
class IdempotencyKeys {

    static final Duration KEPT = Duration.ofDays(7);

    /** A client's key for one call. */
    record Key(String client, String path, String key, byte[] requestHash) {}

    /** What was answered. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    private record Row(byte[] requestHash, Answer answer) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the key for the current transaction; waits while another transaction holds it. False when it was answered
     * before.
     */
    boolean take(Key key) {
        return jdbc.sql(
                                """
                insert into idempotency_key (client, path, key, request_hash, at)
                values (:client, :path, :key, :hash, :at) on conflict do nothing""")
                        .param("client", key.client())
                        .param("path", key.path())
                        .param("key", key.key())
                        .param("hash", key.requestHash())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The transaction that holds the key has nothing to do while other transactions do the work. */
    void holdAsLongAsItTakes() {
        jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
    }

    /** @throws Problem 422 when the key was used for something else */
    Optional<Answer> answerTo(Key key) {
        var row = jdbc.sql(
                        """
                select request_hash, status, headers::text, body from idempotency_key
                where client = :client and path = :path and key = :key""")
                .param("client", key.client())
                .param("path", key.path())
                .param("key", key.key())
                .query((found, number) -> new Row(
                        found.getBytes(1), new Answer(found.getInt(2), headers(found.getString(3)), found.getBytes(4))))
                .optional();
        if (row.isPresent() && !Arrays.equals(row.get().requestHash(), key.requestHash()))
            throw Problem.notAcceptable("idempotency-key-reused", key.key());
        return row.map(Row::answer);
    }

    void remember(Key key, Answer answer) {
        jdbc.sql(
                        """
                update idempotency_key set status = :status, headers = :headers::jsonb, body = :body
                where client = :client and path = :path and key = :key""")
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .param("client", key.client())
                .param("path", key.path())
                .param("key", key.key())
                .update();
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetTheOld() {
        jdbc.sql("delete from idempotency_key where at < :limit")
                .param("limit", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private Map<String, List<String>> headers(String text) {
        return json.readValue(text, new TypeReference<Map<String, List<String>>>() {});
    }
}
