package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All of which nobody knows whether it was done, and what people found out of it. */
@Repository
class Doubts {

    private static final String DOUBT =
            """
            select d.* from (
                select f.id, f.kind, f.action, f.subject_kind, f.subject_id, f.customer_id, f.case_reference,
                    coalesce(e.executed_at, f.promised_at) as since
                from effect_outbox f left join action_execution e on e.id = f.execution_id
                where f.status = 'in-doubt'
                union all
                select id, 'handed-out', action, subject_kind, subject_id, customer_id, case_reference, executed_at
                from action_execution where status = 'in-doubt') d
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Doubts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Doubt> after(@Nullable UUID last, int limit) {
        return jdbc.sql(DOUBT + "where :after::uuid is null or d.id > :after::uuid order by d.id limit :limit")
                .param("after", last)
                .param("limit", limit)
                .query(Doubts::read)
                .list();
    }

    Optional<Doubt> find(UUID id) {
        return jdbc.sql(DOUBT + "where d.id = :id")
                .param("id", id)
                .query(Doubts::read)
                .optional();
    }

    /** What somebody found out, in their own words. */
    void keep(UUID id, boolean done, @Nullable String note, Actor by) {
        jdbc.sql(
                        """
                insert into effect_settlement (effect_id, done, note, settled_by, settled_at)
                values (:id, :done, :note, :by::jsonb, clock_timestamp())""")
                .param("id", id)
                .param("done", done)
                .param("note", note)
                .param(
                        "by",
                        json.writeValueAsString(Map.of("kind", by.kind().name(), "id", by.id(), "name", by.name())))
                .update();
    }

    private static Doubt read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        return new Doubt(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new ActionId(row.getString("action")),
                new Subject(Subject.Kind.of(row.getString("subject_kind")), row.getString("subject_id")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                reference == null ? null : new CaseReference(reference),
                Timestamps.instant(row, "since"));
    }
}
