package draad.inquiry.local;

import draad.inquiry.Finding;
import draad.inquiry.Heard;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Remembers each question by its key: one that comes twice gets the first answer. */
@Repository
class AnsweredBefore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AnsweredBefore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param finds the answer to a question that is new; empty when somebody has to look first */
    <F extends Finding> Heard<F> answer(String key, Class<F> kind, Supplier<Optional<F>> finds) {
        var found = finds.get().map(json::writeValueAsString).orElse(null);
        jdbc.sql(
                        """
                insert into local_inquiry (idempotency_key, kind, finding, at)
                values (:key, :kind, :finding::jsonb, :at)
                on conflict (idempotency_key) do nothing""")
                .param("key", key)
                .param("kind", kind.getSimpleName())
                .param("finding", found)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return settle(key, kind);
    }

    <F extends Finding> Heard<F> settle(String key, Class<F> kind) {
        return jdbc.sql("select finding from local_inquiry where idempotency_key = :key")
                .param("key", key)
                .query((row, number) -> heard(row.getString("finding"), kind))
                .optional()
                .orElseGet(() -> new Heard.NotNow<>("the question did not arrive"));
    }

    private <F extends Finding> Heard<F> heard(@Nullable String finding, Class<F> kind) {
        return finding == null ? new Heard.Later<>() : new Heard.Found<>(json.readValue(finding, kind));
    }
}
