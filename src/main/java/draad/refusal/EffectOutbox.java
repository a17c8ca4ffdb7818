package draad.refusal;

import draad.process.Effects;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was promised to be done outside this database, and how far that is. */
@Repository
class EffectOutbox implements Effects {

    /**
     * One promise.
     *
     * @param execution null until it is being sent
     */
    record Effect(
            UUID id,
            String kind,
            ActionId action,
            Subject subject,
            CustomerId customer,
            @Nullable CaseReference reference,
            String payload,
            String status,
            int attempts,
            @Nullable UUID execution) {

        String attempt() {
            return "effect:" + id + ":" + attempts;
        }
    }

    private final JdbcClient jdbc;

    EffectOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID promise(Promised promised) {
        var id = Ids.next();
        jdbc.sql(
                        """
                insert into effect_outbox (id, kind, action, subject_kind, subject_id, customer_id, case_reference, payload,
                    not_before, promised_at)
                values (:id, :kind, :action, :subjectKind, :subject, :customer, :case, :payload,
                    clock_timestamp(), clock_timestamp())""")
                .param("id", id)
                .param("kind", promised.kind())
                .param("action", promised.action().text())
                .param("subjectKind", promised.subject().kind().id())
                .param("subject", promised.subject().id())
                .param("customer", promised.customer().value())
                .param(
                        "case",
                        promised.reference() == null
                                ? null
                                : promised.reference().text())
                .param("payload", promised.payload())
                .update();
        return id;
    }

    /** What may be sent now, the oldest first. */
    List<UUID> due(int most) {
        return jdbc.sql(
                        """
                select id from effect_outbox where status = 'waiting' and not_before <= clock_timestamp()
                order by not_before, id limit :most""")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** It, locked, unless another node has it or it waits no longer. */
    Optional<Effect> lockWaiting(UUID id) {
        return jdbc.sql("select * from effect_outbox where id = :id and status = 'waiting' for update skip locked")
                .param("id", id)
                .query(EffectOutbox::read)
                .optional();
    }

    void sending(UUID id, UUID execution, String sender, Duration within) {
        jdbc.sql(
                        """
                update effect_outbox set status = 'sending', execution_id = :execution, sender = :sender,
                    attempts = attempts + 1, sending_until = clock_timestamp() + make_interval(secs => :seconds)
                where id = :id""")
                .param("id", id)
                .param("execution", execution)
                .param("sender", sender)
                .param("seconds", within.toSeconds())
                .update();
    }

    /** What was being sent when nobody came back to say how it ended; they are this sender's for a while now. */
    List<Effect> takeAbandoned(String sender, Duration within, int most) {
        return jdbc.sql(
                        """
                update effect_outbox set sender = :sender,
                    sending_until = clock_timestamp() + make_interval(secs => :seconds)
                where id in (select id from effect_outbox
                    where status = 'sending' and sending_until <= clock_timestamp()
                    order by sending_until limit :most for update skip locked)
                returning *""")
                .param("sender", sender)
                .param("seconds", within.toSeconds())
                .param("most", most)
                .query(EffectOutbox::read)
                .list();
    }

    Optional<Effect> lockUnsettled(UUID id) {
        return jdbc.sql("select * from effect_outbox where id = :id and status in ('sending', 'in-doubt') for update")
                .param("id", id)
                .query(EffectOutbox::read)
                .optional();
    }

    void tryAgain(UUID id, Duration later, String why) {
        jdbc.sql(
                        """
                update effect_outbox set status = 'waiting', sender = null, sending_until = null, why = :why,
                    not_before = clock_timestamp() + make_interval(secs => :seconds)
                where id = :id""")
                .param("id", id)
                .param("why", why)
                .param("seconds", later.toSeconds())
                .update();
    }

    void end(UUID id, String status, @Nullable String why) {
        jdbc.sql(
                        """
                update effect_outbox set status = :status, why = :why, sender = null, sending_until = null,
                    ended_at = clock_timestamp()
                where id = :id""")
                .param("id", id)
                .param("status", status)
                .param("why", why)
                .update();
    }

    private static Effect read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        return new Effect(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new ActionId(row.getString("action")),
                new Subject(Subject.Kind.of(row.getString("subject_kind")), row.getString("subject_id")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                reference == null ? null : new CaseReference(reference),
                row.getString("payload"),
                row.getString("status"),
                row.getInt("attempts"),
                row.getObject("execution_id", UUID.class));
    }
}
