package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads words from their rows. */
final class WordRows {

    private final JsonMapper json;

    WordRows(JsonMapper json) {
        this.json = json;
    }

    Word read(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        var endedWith = row.getString("ended_with");
        var until = Timestamps.nullable(row, "until");
        var status = WordStatus.of(row.getString("status"));
        boolean expired = status == WordStatus.IN_FORCE && until != null && !until.isAfter(Instant.now());
        return new Word(
                new WordId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                WordKind.of(row.getString("kind")),
                new ActionId(row.getString("action")),
                new Subject(Subject.Kind.of(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("addressee"),
                row.getString("purpose"),
                channel == null ? null : Channel.of(channel),
                customer(row, "customer_id"),
                customer(row, "said_by"),
                Capacity.of(row.getString("capacity")),
                Assurance.of(row.getString("assurance")),
                Channel.of(row.getString("said_in")),
                row.getString("source_kind"),
                row.getString("source_reference"),
                row.getString("verbatim"),
                row.getString("reason"),
                Timestamps.instant(row, "received_at"),
                Timestamps.instant(row, "recorded_at"),
                json.readValue(row.getString("recorded_by"), Actor.class),
                until,
                row.getString("condition"),
                expired ? WordStatus.ENDED : status,
                expired ? until : Timestamps.nullable(row, "ended_at"),
                row.getString("ended_by"),
                endedWith == null ? null : Assurance.of(endedWith));
    }

    private static @Nullable CustomerId customer(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new CustomerId(id);
    }
}
