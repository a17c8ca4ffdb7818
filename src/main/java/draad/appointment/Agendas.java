package draad.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When employees can be booked and when they are not free. */
@Repository
class Agendas {

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfficeHours> hours(Collection<String> advisers, String way) {
        return jdbc.sql(
                        """
                select * from office_hours where user_name = any(:advisers) and :way = any(ways)
                order by user_name, weekday, opens""")
                .param("advisers", advisers.toArray(String[]::new))
                .param("way", way)
                .query((row, number) -> new OfficeHours(
                        row.getString("user_name"),
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class),
                        row.getString("place")))
                .list();
    }

    List<Slot.Busy> busy(Collection<String> advisers, Instant from, Instant until) {
        return jdbc.sql(
                        """
                select user_name, lower(during) as start, upper(during) as finish from appointment
                where status = 'booked' and user_name = any(:advisers)
                  and during && tstzrange(:from::timestamptz, :until::timestamptz)
                union all
                select user_name, lower(during), upper(during) from absence
                where user_name = any(:advisers) and during && tstzrange(:from::timestamptz, :until::timestamptz)""")
                .param("advisers", advisers.toArray(String[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Agendas::busy)
                .list();
    }

    private static Slot.Busy busy(ResultSet row, int number) throws SQLException {
        return new Slot.Busy(
                row.getString("user_name"),
                row.getObject("start", OffsetDateTime.class).toInstant(),
                row.getObject("finish", OffsetDateTime.class).toInstant());
    }
}
