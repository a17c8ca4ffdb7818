package draad.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** How often somebody was wrong lately, counted over all nodes. */
@Repository
class WrongGuesses {

    /** Who or what is counted, and how many wrong guesses it has in how long a time. */
    record Count(String key, int most, Duration in) {}

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait before the next guess; empty when it may be made now. */
    Optional<Duration> mustWait(Count count) {
        var now = clock.instant();
        return jdbc.sql("select since from wrong_guess where key = :key and guesses >= :most and since > :start")
                .param("key", hash(count.key()))
                .param("most", count.most())
                .param("start", at(now.minus(count.in())))
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> Duration.between(now, since.toInstant().plus(count.in()))
                        .plusSeconds(1));
    }

    void add(Count count) {
        var now = clock.instant();
        jdbc.sql(
                        """
                insert into wrong_guess as g (key, guesses, since) values (:key, 1, :now)
                on conflict (key) do update set
                    guesses = case when g.since > :start then g.guesses + 1 else 1 end,
                    since = case when g.since > :start then g.since else excluded.since end""")
                .param("key", hash(count.key()))
                .param("now", at(now))
                .param("start", at(now.minus(count.in())))
                .update();
    }

    void forget(Count count) {
        jdbc.sql("delete from wrong_guess where key = :key")
                .param("key", hash(count.key()))
                .update();
    }

    @Scheduled(cron = "0 41 3 * * *")
    void forgetTheOld() {
        jdbc.sql("delete from wrong_guess where since < :limit")
                .param("limit", at(clock.instant().minus(KEPT)))
                .update();
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
