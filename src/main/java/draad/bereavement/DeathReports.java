package draad.bereavement;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is said to have died, and how certain that is. */
@Repository
class DeathReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeathReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseReference reference, CustomerId customer) {
        jdbc.sql(
                        """
                insert into death_report (case_reference, customer_id, status, reported_at)
                values (:reference, :customer, 'reported', :at)""")
                .param("reference", reference.text())
                .param("customer", customer.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether one of these may have died, settled or not. */
    boolean isAmong(Collection<CustomerId> ids) {
        return exists("status <> 'undone'", ids);
    }

    /** Whether the estate of one of these is not settled. */
    boolean isUnsettledAmong(Collection<CustomerId> ids) {
        return exists("status in ('reported', 'confirmed')", ids);
    }

    private boolean exists(String status, Collection<CustomerId> ids) {
        return jdbc.sql("select exists (select from death_report where customer_id = any(:ids) and " + status + ")")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    void become(CaseReference reference, String status) {
        jdbc.sql("update death_report set status = :status where case_reference = :reference")
                .param("status", status)
                .param("reference", reference.text())
                .update();
    }
}
