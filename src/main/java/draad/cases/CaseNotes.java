package draad.cases;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Ids;
import draad.web.Door;
import java.time.Clock;
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

/** What was said or agreed in a case, in people's own words. */
@Repository
public class CaseNotes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A note as it was written; notes do not change. */
    public record Note(
            UUID id, String text, boolean visibleToCustomer, String by, Channel channel, OffsetDateTime at) {}

    @Transactional
    public Note write(CustomerCase customerCase, String text, boolean visibleToCustomer, Door door) {
        var actor = door.actor();
        var note =
                new Note(Ids.next(), text, visibleToCustomer, actor.name(), door.channel(), OffsetDateTime.now(clock));
        jdbc.sql(
                        """
                insert into case_note (id, case_reference, text, visible_to_customer, actor_kind, actor_id, actor_name,
                                       channel, at)
                values (:id, :reference, :text, :visible, :kind, :actor, :name, :channel, :at)""")
                .param("id", note.id())
                .param("reference", customerCase.reference().text())
                .param("text", text)
                .param("visible", visibleToCustomer)
                .param("kind", actor.kind().id())
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("channel", door.channel().id())
                .param("at", note.at().withOffsetSameInstant(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new Happened.NoteWritten(customerCase, note.id(), visibleToCustomer, actor, door.channel()));
        return note;
    }

    /** What somebody wrote; empty when it was erased. */
    public Optional<String> words(UUID id) {
        return jdbc.sql("select text from case_note where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Newest first; without those for colleagues when the reader is the customer. */
    public List<Note> of(CaseReference reference, boolean all, @Nullable UUID before, int limit) {
        return jdbc.sql(
                        """
                select * from case_note
                where case_reference = :reference and (:all or visible_to_customer)
                  and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :limit""")
                .param("reference", reference.text())
                .param("all", all)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getBoolean("visible_to_customer"),
                        row.getString("actor_name"),
                        Channel.of(row.getString("channel")),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime()))
                .list();
    }
}
