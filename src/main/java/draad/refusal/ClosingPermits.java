package draad.refusal;

import draad.shared.HoldingId;
import draad.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Permits that let the core system close one account each, once, while they last. */
@Repository
class ClosingPermits {

    record ClosingPermit(UUID id, HoldingId account, UUID execution, Instant expiresAt) {}

    private final JdbcClient jdbc;

    ClosingPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClosingPermit give(HoldingId account, UUID execution, String to, Duration lasts) {
        var id = Ids.next();
        var expiresAt = jdbc.sql(
                        """
                insert into closing_permit (id, account_id, execution_id, given_to, given_at, expires_at)
                values (:id, :account, :execution, :to, clock_timestamp(), clock_timestamp() + make_interval(secs => :seconds))
                returning expires_at""")
                .param("id", id)
                .param("account", account.value())
                .param("execution", execution)
                .param("to", to)
                .param("seconds", lasts.toSeconds())
                .query((row, number) -> Timestamps.instant(row, "expires_at"))
                .single();
        return new ClosingPermit(id, account, execution, expiresAt);
    }

    /** The permit that was given in this attempt before, while it lasts. */
    Optional<ClosingPermit> givenIn(String attempt) {
        return jdbc.sql(
                        """
                select p.* from closing_permit p join action_execution e on e.id = p.execution_id
                where e.attempt = :attempt and e.status = 'under-way' and p.expires_at > clock_timestamp()""")
                .param("attempt", attempt)
                .query((row, number) -> new ClosingPermit(
                        row.getObject("id", UUID.class),
                        new HoldingId(row.getObject("account_id", UUID.class)),
                        row.getObject("execution_id", UUID.class),
                        Timestamps.instant(row, "expires_at")))
                .optional();
    }

    /**
     * Uses the permit for this account, if it is one that still lasts.
     *
     * @return the execution that it stands for
     */
    Optional<UUID> use(UUID permit, HoldingId account, Instant closedAt) {
        return jdbc.sql(
                        """
                update closing_permit set used_at = clock_timestamp(), closed_at = :closedAt
                where id = :id and account_id = :account and used_at is null and expires_at > clock_timestamp()
                returning execution_id""")
                .param("id", permit)
                .param("account", account.value())
                .param("closedAt", Timestamps.of(closedAt))
                .query(UUID.class)
                .optional();
    }

    /**
     * A closing that nobody reported before its permit expired did not happen; one that did all the same has no permit.
     */
    List<String> expiredAttempts(int most) {
        return expired("true").param("most", most).query(String.class).list();
    }

    /** The same, of one account. */
    List<String> expiredAttempts(HoldingId account) {
        return expired("p.account_id = :account")
                .param("account", account.value())
                .param("most", 1)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec expired(String which) {
        return jdbc.sql(
                """
                select e.attempt from action_execution e join closing_permit p on p.execution_id = e.id
                where e.status = 'under-way' and e.answer_by <= clock_timestamp() and p.used_at is null
                    and p.expires_at <= clock_timestamp() and\s"""
                        + which + " order by e.answer_by limit :most");
    }
}
