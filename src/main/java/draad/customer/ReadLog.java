package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.ReadNotes;
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
class ReadLog implements ReadNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void write(Collection<Looks.Look> looks, Door door, @Nullable String reason, @Nullable String onCase) {
        jdbc.sql(
                        """
                insert into customer_read_log (customer_id, at, actor_kind, actor_id, actor_name, channel, what, reason,
                    case_reference)
                select id, :at, :kind, :actor, :name, :channel, seen, :reason, coalesce(reference, :case)
                from unnest(cast(:customers as uuid[]), cast(:what as text[]), cast(:cases as text[]))
                    as look (id, seen, reference)""")
                .param(
                        "customers",
                        looks.stream().map(look -> look.customer().value()).toArray(UUID[]::new))
                .param("what", looks.stream().map(Looks.Look::what).toArray(String[]::new))
                .param("cases", looks.stream().map(ReadLog::reference).toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", door.actor().kind().id())
                .param("actor", door.actor().id())
                .param("name", door.actor().name())
                .param("channel", door.channel().id())
                .param("reason", reason)
                .param("case", onCase)
                .update();
    }

    private static @Nullable String reference(Looks.Look look) {
        return look.caseReference() == null ? null : look.caseReference().text();
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
