package draad.inquiry;

import draad.shared.CaseReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was asked of others, and what they found. The newest question to a source is the one that counts. */
@Repository
class Inquiries {

    /**
     * One question to one source.
     *
     * @param question the fingerprint of what was asked
     * @param found what they found; {@code none} says why nothing did, empty while nobody knows
     */
    record Inquiry(
            UUID id, CaseReference reference, Source source, String question, Optional<Map<String, String>> found) {}

    /** In place of what was found, when nothing was. */
    static final String NONE = "none";

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Inquiries(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void ask(UUID id, CaseReference reference, Source source, String question) {
        jdbc.sql(
                        """
                insert into inquiry (id, case_reference, source, question, asked_at)
                values (:id, :case, :source, :question, :at)""")
                .param("id", id)
                .param("case", reference.text())
                .param("source", source.id())
                .param("question", question)
                .param("at", now())
                .update();
    }

    /** Keeps what was found, unless something was kept before. */
    boolean found(UUID id, Map<String, String> words) {
        return jdbc.sql(
                                """
                update inquiry set found = :found::jsonb, found_at = :at where id = :id and found is null""")
                        .param("id", id)
                        .param("found", json.writeValueAsString(words))
                        .param("at", now())
                        .update()
                == 1;
    }

    /** Whether the newest question to this source is this one, and may still bring something or has. */
    boolean isAsked(CaseReference reference, Source source, String question) {
        return of(reference).stream()
                .filter(asked -> asked.source() == source && asked.question().equals(question))
                .anyMatch(
                        asked -> asked.found().isEmpty() || !asked.found().get().containsKey(NONE));
    }

    Optional<Inquiry> find(UUID id) {
        return jdbc.sql("select id, case_reference, source, question, found from inquiry where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The newest question to each source. */
    List<Inquiry> of(CaseReference reference) {
        return jdbc.sql(
                        """
                select distinct on (source) id, case_reference, source, question, found from inquiry
                where case_reference = :case order by source, asked_at desc, id desc""")
                .param("case", reference.text())
                .query(this::read)
                .list();
    }

    private Inquiry read(ResultSet row, int number) throws SQLException {
        var found = Optional.ofNullable(row.getString("found")).map(text -> json.readValue(text, WORDS));
        return new Inquiry(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("case_reference")),
                Source.of(row.getString("source")),
                row.getString("question"),
                found);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
