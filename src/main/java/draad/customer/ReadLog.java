package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at which customer, when and why. */
@Repository
public class ReadLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes down, before anything is shown, that these customers are looked at.
     *
     * @param what which of their data: {@code customer}, {@code list}, {@code holdings}, {@code timeline}, …
     */
    public void note(
            Collection<CustomerId> customers,
            Actor actor,
            Channel channel,
            String what,
            @Nullable String reason,
            @Nullable String caseReference) {
        if (customers.isEmpty()) return;
        jdbc.sql(
                        """
                insert into customer_read_log (customer_id, at, actor_kind, actor_id, actor_name, channel, what, reason,
                    case_reference)
                select id, :at, :kind, :actor, :name, :channel, :what, :reason, :case
                from unnest(cast(:customers as uuid[])) as id""")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", actor.kind().id())
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("channel", channel.id())
                .param("what", what)
                .param("reason", reason)
                .param("case", caseReference)
                .update();
    }

    /** Of a customer under all their ids, latest first. */
    List<ReadEntry> of(Collection<CustomerId> customers, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from customer_read_log where customer_id = any(:customers) and id < :before
                        order by id desc limit :limit""")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((rs, row) -> new ReadEntry(
                        rs.getLong("id"),
                        CustomerRows.instant(rs, "at"),
                        new ReadEntry.Reader(
                                rs.getString("actor_kind"), rs.getString("actor_id"), rs.getString("actor_name")),
                        Channel.of(rs.getString("channel")),
                        rs.getString("what"),
                        rs.getString("reason"),
                        rs.getString("case_reference")))
                .list();
    }
}
