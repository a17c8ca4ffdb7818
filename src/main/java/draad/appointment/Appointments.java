package draad.appointment;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All appointments. That nobody is booked twice is the database's to see to. */
@Repository
class Appointments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Appointments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest of a case, however it ended. */
    Optional<Appointment> of(CaseReference reference) {
        return jdbc.sql(
                        """
                select *, lower(during) as start, upper(during) as finish from appointment
                where case_reference = :case order by id desc limit 1""")
                .param("case", reference.text())
                .query(Appointments::read)
                .optional();
    }

    /**
     * Books it, in the place of the one that the case has.
     *
     * @return false when somebody was first; then nothing changes
     */
    @Transactional
    boolean book(CaseReference reference, Wish wish, Slot slot) {
        var before = of(reference);
        before.filter(Appointment::isBooked).ifPresent(old -> mark(old.id(), "moved"));
        boolean isBooked = insert(
                reference, wish, slot, before.map(old -> old.revision() + 1).orElse(0));
        if (!isBooked) before.filter(Appointment::isBooked).ifPresent(old -> mark(old.id(), "booked"));
        return isBooked;
    }

    private boolean insert(CaseReference reference, Wish wish, Slot slot, int revision) {
        return jdbc.sql(
                                """
                        insert into appointment (id, case_reference, customer_id, subject, way, place, user_name, during,
                            status, revision, booked_at)
                        values (:id, :case, :customer, :subject, :way, :place, :adviser,
                            tstzrange(:start::timestamptz, :end::timestamptz), 'booked', :revision, :at)
                        on conflict do nothing""")
                        .param("id", Ids.next())
                        .param("case", reference.text())
                        .param("customer", wish.customer().value())
                        .param("subject", wish.subject())
                        .param("way", wish.way())
                        .param("place", slot.place())
                        .param("adviser", slot.adviser())
                        .param("start", slot.start().atOffset(ZoneOffset.UTC))
                        .param("end", slot.end().atOffset(ZoneOffset.UTC))
                        .param("revision", revision)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How it ended; its time is free again unless it was held. */
    void end(CaseReference reference, String status) {
        jdbc.sql(
                        """
                update appointment set status = :status, revision = revision + 1
                where case_reference = :case and status = 'booked'""")
                .param("status", status)
                .param("case", reference.text())
                .update();
    }

    private void mark(UUID id, String status) {
        jdbc.sql("update appointment set status = :status where id = :id")
                .param("status", status)
                .param("id", id)
                .update();
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("case_reference")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("subject"),
                row.getString("way"),
                row.getString("place"),
                row.getString("user_name"),
                moment(row, "start"),
                moment(row, "finish"),
                row.getString("status"),
                row.getInt("revision"));
    }

    private static java.time.Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
