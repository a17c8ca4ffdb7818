package draad.agreement;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements as rows. One is never changed: it is kept or broken, once. */
@Repository
class AgreementRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An agreement with who made it, for whom it is work. */
    record Made(Agreement agreement, Actor maker) {}

    void add(Agreement made, Actor maker) {
        jdbc.sql(
                        """
                insert into agreement (id, customer_id, case_reference, text, side, due, actor_kind, actor_id,
                                       actor_name, channel, at)
                values (:id, :customer, :reference, :text, :side, :due, :kind, :actor, :name, :channel, :at)""")
                .param("id", made.id())
                .param("customer", made.customerId().value())
                .param(
                        "reference",
                        made.caseReference() == null
                                ? null
                                : made.caseReference().text())
                .param("text", made.text())
                .param("side", made.side().id())
                .param("due", made.due())
                .param("kind", maker.kind().id())
                .param("actor", maker.id())
                .param("name", made.by())
                .param("channel", made.channel().id())
                .param("at", made.at().withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    Optional<Agreement> end(UUID id, boolean kept, String by) {
        return jdbc.sql(
                        """
                update agreement set kept = :kept, ended_by = :by, ended_at = :at
                where id = :id and kept is null returning *""")
                .param("kept", kept)
                .param("by", by)
                .param("at", now())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Agreement> find(UUID id) {
        return jdbc.sql("select * from agreement where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Those of a case: what is open first, the earliest day first; at most 200. */
    List<Agreement> of(CaseReference reference) {
        return jdbc.sql(
                        """
                select * from agreement where case_reference = :reference
                order by kept is not null, due, id limit 200""")
                .param("reference", reference.text())
                .query(this::read)
                .list();
    }

    /** Those with a customer, in whatever case, the last one first; at most 50. */
    List<Agreement> with(Collection<CustomerId> customer) {
        return jdbc.sql("select * from agreement where customer_id = any(:ids) order by id desc limit 50")
                .param("ids", customer.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** Locks those whose day has gone by and that are nobody's work yet; what another node is at is passed over. */
    List<Made> toRaise(int most) {
        return jdbc.sql(
                        """
                select * from agreement where kept is null and raised_at is null and due < :today
                order by due, id limit :most for no key update skip locked""")
                .param("today", LocalDate.now(clock))
                .param("most", most)
                .query((row, number) -> new Made(
                        read(row, number),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(java.util.Locale.ROOT)),
                                row.getString("actor_id"),
                                row.getString("actor_name"))))
                .list();
    }

    void raised(UUID id) {
        jdbc.sql("update agreement set raised_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** What became of what somebody promised for the bank in the last 90 days and what is to come. */
    Keeping keeping(String userName) {
        return jdbc.sql(
                        """
                select count(*) filter (where kept and cast(ended_at at time zone :zone as date) <= due) as kept,
                       count(*) filter (where kept and cast(ended_at at time zone :zone as date) > due) as kept_late,
                       count(*) filter (where not kept) as broken,
                       count(*) filter (where kept is null) as open,
                       count(*) filter (where kept is null and due < :today) as late
                from agreement where side = 'bank' and actor_id = :user and due > :today - 90""")
                .param("user", userName)
                .param("zone", clock.getZone().getId())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Keeping(
                        row.getInt("kept"),
                        row.getInt("kept_late"),
                        row.getInt("broken"),
                        row.getInt("open"),
                        row.getInt("late")))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Agreement read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        var kept = row.getObject("kept", Boolean.class);
        return new Agreement(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                reference == null ? null : new CaseReference(reference),
                row.getString("text"),
                Agreement.Side.of(row.getString("side")),
                row.getObject("due", LocalDate.class),
                row.getString("actor_name"),
                Channel.of(row.getString("channel")),
                at(row, "at"),
                outcome(kept, row));
    }

    private Agreement.@Nullable Outcome outcome(@Nullable Boolean kept, ResultSet row) throws SQLException {
        return kept == null ? null : new Agreement.Outcome(kept, row.getString("ended_by"), at(row, "ended_at"));
    }

    private OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toOffsetDateTime();
    }
}
