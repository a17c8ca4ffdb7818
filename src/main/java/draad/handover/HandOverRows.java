package draad.handover;

import draad.shared.CaseReference;
import draad.shared.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hand-overs as rows: what was asked never changes, and it ends once. */
@Repository
class HandOverRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOverRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(HandOver asked) {
        jdbc.sql(
                        """
                insert into hand_over (id, case_reference, giver, receiver, why, expected, asked_by, channel, asked_at)
                values (:id, :reference, :giver, :receiver, :why, :expected, :by, :channel, :at)""")
                .param("id", asked.id())
                .param("reference", asked.caseReference().text())
                .param("giver", asked.giver())
                .param("receiver", asked.receiver())
                .param("why", asked.why())
                .param("expected", asked.expected())
                .param("by", asked.askedBy())
                .param("channel", asked.channel().id())
                .param("at", asked.askedAt().withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    Optional<HandOver> end(UUID id, HandOver.As as, String by, @Nullable String words) {
        return jdbc.sql(
                        """
                update hand_over set ended_as = :as, ended_by = :by, ended_at = :at, answer = :words
                where id = :id and ended_as is null returning *""")
                .param("as", as.id())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql("select * from hand_over where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<HandOver> openOf(CaseReference reference) {
        return jdbc.sql("select * from hand_over where case_reference = :reference and ended_as is null")
                .param("reference", reference.text())
                .query(this::read)
                .optional();
    }

    /** The last one first; at most 50. */
    List<HandOver> of(CaseReference reference) {
        return jdbc.sql("select * from hand_over where case_reference = :reference order by id desc limit 50")
                .param("reference", reference.text())
                .query(this::read)
                .list();
    }

    private HandOver read(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("case_reference")),
                row.getString("giver"),
                row.getString("receiver"),
                row.getString("why"),
                row.getString("expected"),
                row.getString("asked_by"),
                Channel.of(row.getString("channel")),
                at(row, "asked_at"),
                ending(row));
    }

    private HandOver.@Nullable Ending ending(ResultSet row) throws SQLException {
        var as = row.getString("ended_as");
        return as == null
                ? null
                : new HandOver.Ending(
                        HandOver.As.valueOf(as.toUpperCase(Locale.ROOT)),
                        row.getString("ended_by"),
                        at(row, "ended_at"),
                        row.getString("answer"));
    }

    private OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toOffsetDateTime();
    }
}
