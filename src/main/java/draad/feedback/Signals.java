package draad.feedback;

import draad.shared.Channel;
import draad.shared.Ids;
import draad.shared.Text;
import draad.task.Notice;
import draad.task.Notices;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody saw go wrong at a contact moment, and brings it to those who answer for it (K4). */
@Component
public class Signals {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final MessageSource messages;
    private final Clock clock;

    Signals(JdbcClient jdbc, Notices notices, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public UUID give(String contactMoment, String words, String by, Channel channel) {
        var id = Ids.next();
        jdbc.sql(
                        """
                insert into signal (id, contact_moment, words, given_by, channel, at)
                values (:id, :moment, :words, :by, :channel, :at)""")
                .param("id", id)
                .param("moment", contactMoment)
                .param("words", words)
                .param("by", by)
                .param("channel", channel.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        notices.raise(new Notice("signal", title(contactMoment), null, null, null, channel, null));
        return id;
    }

    private Text title(String contactMoment) {
        Object[] moment = {contactMoment};
        return new Text(
                messages.getMessage("notice.signal", moment, Locale.ENGLISH),
                messages.getMessage("notice.signal", moment, Locale.forLanguageTag("nl")));
    }
}
