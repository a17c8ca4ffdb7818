package draad.agreement;

import draad.cases.CustomerCase;
import draad.shared.Channel;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of all cases. One is never changed: it is kept or broken, once. */
@Repository
public class Agreements {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 422 when the day has gone by already, 409 when the case has ended */
    @Transactional
    public Agreement make(CustomerCase of, String text, Agreement.Side side, LocalDate due, Door door) {
        if (of.status().isFinal()) throw Problem.conflict("case-ended", of.reference());
        if (due.isBefore(today())) throw Problem.notAcceptable("agreed-for-the-past");
        var made = new Agreement(
                Ids.next(), text, side, due, door.actor().name(), door.channel(), OffsetDateTime.now(clock), null);
        jdbc.sql(
                        """
                insert into agreement (id, case_reference, text, side, due, actor_kind, actor_id, actor_name, channel, at)
                values (:id, :reference, :text, :side, :due, :kind, :actor, :name, :channel, :at)""")
                .param("id", made.id())
                .param("reference", of.reference().text())
                .param("text", text)
                .param("side", side.id())
                .param("due", due)
                .param("kind", door.actor().kind().id())
                .param("actor", door.actor().id())
                .param("name", made.by())
                .param("channel", made.channel().id())
                .param("at", made.at().withOffsetSameInstant(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AgreementTold(of, made, "made", door.actor(), door.channel()));
        return made;
    }

    /**
     * Says whether it was kept; saying the same again changes nothing.
     *
     * @throws Problem 404 when this case has no such agreement, 409 when the opposite was said before
     */
    @Transactional
    public Agreement end(CustomerCase of, UUID id, boolean kept, Door door) {
        var ended = ended(of, id, kept, door);
        if (ended.isEmpty()) return sameAsBefore(of, id, kept);
        events.publishEvent(new AgreementTold(of, ended.get(), kept ? "kept" : "broken", door.actor(), door.channel()));
        return ended.get();
    }

    private Optional<Agreement> ended(CustomerCase of, UUID id, boolean kept, Door door) {
        return jdbc.sql(
                        """
                update agreement set kept = :kept, ended_by = :by, ended_at = :at
                where id = :id and case_reference = :reference and kept is null returning *""")
                .param("kept", kept)
                .param("by", door.actor().name())
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("id", id)
                .param("reference", of.reference().text())
                .query(this::read)
                .optional();
    }

    private Agreement sameAsBefore(CustomerCase of, UUID id, boolean kept) {
        var before = of(of).stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (before.outcome() != null && before.outcome().kept() != kept) throw Problem.conflict("agreement-ended");
        return before;
    }

    /** Those of a case: what is open first, the earliest day first; at most 200. */
    public List<Agreement> of(CustomerCase of) {
        return jdbc.sql(
                        """
                select * from agreement where case_reference = :reference
                order by kept is not null, due, id limit 200""")
                .param("reference", of.reference().text())
                .query(this::read)
                .list();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Agreement read(ResultSet row, int number) throws SQLException {
        var kept = row.getObject("kept", Boolean.class);
        return new Agreement(
                row.getObject("id", UUID.class),
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
