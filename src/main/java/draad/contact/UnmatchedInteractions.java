package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The contacts that wait until somebody finds out who it was. */
@Repository
class UnmatchedInteractions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    UnmatchedInteractions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Oldest first. */
    List<UnmatchedInteraction> after(@Nullable UUID last, int limit) {
        return jdbc.sql(
                        """
                select * from interaction
                where customer_id is null and settled_at is null and (:last::uuid is null or id > :last::uuid)
                order by id limit :limit""")
                .param("last", last)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    Optional<UnmatchedInteraction> find(UUID id) {
        return jdbc.sql("select * from interaction where id = :id and customer_id is null and settled_at is null")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * @param customer null when it was nobody whom the bank knows
     * @return false when somebody else found out first
     */
    boolean settle(UUID id, @Nullable CustomerId customer, @Nullable CaseReference reference, String by) {
        return jdbc.sql(
                                """
                update interaction
                set customer_id = :customer, case_reference = coalesce(:case, case_reference),
                    settled_at = :now, settled_by = :by
                where id = :id and customer_id is null and settled_at is null""")
                        .param("customer", customer == null ? null : customer.value())
                        .param("case", reference == null ? null : reference.text())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private UnmatchedInteraction read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        return new UnmatchedInteraction(
                row.getObject("id", UUID.class),
                NewInteraction.Direction.of(row.getString("direction")),
                Channel.of(row.getString("channel")),
                json.readValue(row.getString("actor"), Actor.class),
                reference == null ? null : new CaseReference(reference),
                row.getString("contact_moment"),
                row.getString("words"),
                row.getString("known_as"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime());
    }
}
