package draad.contact;

import draad.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Up to which day the mailroom has scanned all that came in. A card that lies there unscanned may say no: whoever waits
 * for answers waits for this day too.
 */
@Repository
public class ScannedPost {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScannedPost(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last day of which all post was scanned; empty while the mailroom never said. */
    public Optional<LocalDate> upTo() {
        return jdbc.sql("select max(up_to) from scanned_post")
                .query(LocalDate.class)
                .optional();
    }

    @Transactional
    public void scannedUpTo(LocalDate day, Actor by) {
        jdbc.sql(
                        """
                insert into scanned_post (up_to, recorded_at, recorded_by) values (:day, :at, :by)
                on conflict (up_to) do nothing""")
                .param("day", day)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }
}
