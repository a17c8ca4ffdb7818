package draad.task;

import draad.customer.Customers;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.StepId;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What employees promised to customers: work in the promiser's own hands, due by the day that was named. */
@Repository
public class PromisesToCustomers {

    static final String PROMISE = "promise";

    private static final int LONGEST_TITLE = 120;
    private static final LocalTime END_OF_BUSINESS = LocalTime.of(17, 30);

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Customers customers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromisesToCustomers(
            JdbcClient jdbc, Notices notices, Customers customers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 422 for a day that has been */
    @Transactional
    public Promise make(CustomerId customer, @Nullable CaseReference reference, String text, LocalDate day, Door door) {
        if (day.isBefore(LocalDate.now(clock))) throw Problem.notAcceptable("promised-for-the-past");
        var title = text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
        var notice = new Notice(
                PROMISE,
                notices.text(PROMISE, new Text(title, title)),
                reference,
                customer,
                null,
                door.channel(),
                door.actor().id());
        var id = notices.raise(
                StepId.next(),
                notice,
                day.atTime(END_OF_BUSINESS).atZone(clock.getZone()).toInstant());
        jdbc.sql(
                        """
                insert into promise (id, customer_id, case_reference, text, promised_for, promised_by, channel, at)
                values (:id, :customer, :case, :text, :day, :by, :channel, :at)""")
                .param("id", id.value())
                .param("customer", customer.value())
                .param("case", reference == null ? null : reference.text())
                .param("text", text)
                .param("day", day)
                .param("by", door.actor().id())
                .param("channel", door.channel().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new PromiseMade(customer, reference, id, day, door.actor(), door.channel()));
        return new Promise(id, customer, reference, text, day, door.actor().id(), null);
    }

    /** Those to a customer, the last one first; at most 50. */
    public List<Promise> to(CustomerId customer) {
        return jdbc.sql("select * from promise where customer_id = any(:ids) order by id desc limit 50")
                .param(
                        "ids",
                        customers.allIds(customer).stream()
                                .map(CustomerId::value)
                                .toArray(UUID[]::new))
                .query(PromisesToCustomers::read)
                .list();
    }

    /** The work that it was is done. */
    /**
     * What became of what somebody promised.
     *
     * @param late of those that are to come, how many should have been done
     */
    public record Keeping(int kept, int keptLate, int open, int late) {}

    public Keeping keeping(String userName) {
        return jdbc.sql(
                        """
                        select count(*) filter (where cast(kept_at as date) <= promised_for) as kept,
                               count(*) filter (where cast(kept_at as date) > promised_for) as kept_late,
                               count(*) filter (where kept_at is null) as open,
                               count(*) filter (where kept_at is null and promised_for < :today) as late
                        from promise where promised_by = :user and promised_for > :today - 90""")
                .param("user", userName)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Keeping(
                        row.getInt("kept"), row.getInt("kept_late"), row.getInt("open"), row.getInt("late")))
                .single();
    }

    @EventListener
    void on(PromiseKept done) {
        var id = done.id();
        jdbc.sql("update promise set kept_at = :now where id = :id and kept_at is null")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Promise read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        return new Promise(
                new StepId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                reference == null ? null : new CaseReference(reference),
                row.getString("text"),
                row.getObject("promised_for", LocalDate.class),
                row.getString("promised_by"),
                kept(row.getObject("kept_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant kept(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
