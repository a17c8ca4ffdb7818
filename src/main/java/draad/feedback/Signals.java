package draad.feedback;

import draad.contact.ContactMoment;
import draad.contact.ContactMoments;
import draad.shared.Channel;
import draad.shared.Ids;
import draad.shared.StepId;
import draad.shared.Text;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.task.Notice;
import draad.task.Notices;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody saw go wrong at a contact moment, and makes it work for whoever answers for that moment (K4). */
@Component
public class Signals {

    private final JdbcClient jdbc;
    private final ContactMoments moments;
    private final Staff staff;
    private final Notices notices;
    private final MessageSource messages;
    private final Clock clock;

    Signals(
            JdbcClient jdbc,
            ContactMoments moments,
            Staff staff,
            Notices notices,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.moments = moments;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The signal has the id of the work that it makes. */
    @Transactional
    public UUID give(String contactMoment, String words, String by, Channel channel) {
        var signal = new Signal(Ids.next(), contactMoment, words, by, channel, clock.instant());
        jdbc.sql(
                        """
                insert into signal (id, contact_moment, words, given_by, channel, at)
                values (:id, :moment, :words, :by, :channel, :at)""")
                .param("id", signal.id())
                .param("moment", contactMoment)
                .param("words", words)
                .param("by", by)
                .param("channel", channel.id())
                .param("at", signal.at().atOffset(ZoneOffset.UTC))
                .update();
        notices.raise(
                new StepId(signal.id()),
                new Notice("signal", title(signal), null, null, null, channel, ownerOf(contactMoment)));
        return signal.id();
    }

    Optional<Signal> find(UUID id) {
        return jdbc.sql("select * from signal where id = :id")
                .param("id", id)
                .query((row, number) -> new Signal(
                        row.getObject("id", UUID.class),
                        row.getString("contact_moment"),
                        row.getString("words"),
                        row.getString("given_by"),
                        Channel.of(row.getString("channel")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Null when nobody holds that function: then the routing table says who looks at it. */
    private @Nullable String ownerOf(String contactMoment) {
        return moments.find(contactMoment)
                .map(ContactMoment::owner)
                .flatMap(staff::inFunction)
                .map(Employee::userName)
                .orElse(null);
    }

    private Text title(Signal signal) {
        Object[] said = {signal.contactMoment(), signal.firstWords()};
        return new Text(
                messages.getMessage("notice.signal", said, Locale.ENGLISH),
                messages.getMessage("notice.signal", said, Locale.forLanguageTag("nl")));
    }
}
