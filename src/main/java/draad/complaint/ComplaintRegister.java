package draad.complaint;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All complaints, with what each of them holds. */
@Repository
class ComplaintRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Complaint complaint) {
        jdbc.sql(
                        """
                insert into complaint (case_reference, customer_id, disputed_case, account, opened_at)
                values (:reference, :customer, :disputed, :account, :at)""")
                .param("reference", complaint.reference().text())
                .param("customer", complaint.customer().value())
                .param(
                        "disputed",
                        complaint.disputedCase() == null
                                ? null
                                : complaint.disputedCase().text())
                .param(
                        "account",
                        complaint.account() == null ? null : complaint.account().value())
                .param("at", now())
                .update();
    }

    Optional<Complaint> find(CaseReference reference) {
        return jdbc.sql("select * from complaint where case_reference = :reference")
                .param("reference", reference.text())
                .query(ComplaintRegister::read)
                .optional();
    }

    List<Complaint> openAbout(HoldingId account) {
        return jdbc.sql(
                        """
                select * from complaint where account = :account and answered_at is null
                order by case_reference limit 50""")
                .param("account", account.value())
                .query(ComplaintRegister::read)
                .list();
    }

    /** Whether one of this customer (under any of their ids) waits for an answer. */
    boolean isOpenOf(Collection<CustomerId> ids) {
        return jdbc.sql(
                        """
                select exists (select from complaint where customer_id = any(:ids) and answered_at is null)""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    void judged(CaseReference reference, String by) {
        jdbc.sql("update complaint set judged_by = :by where case_reference = :reference")
                .param("by", by)
                .param("reference", reference.text())
                .update();
    }

    void answered(CaseReference reference) {
        jdbc.sql("update complaint set answered_at = :at where case_reference = :reference and answered_at is null")
                .param("at", now())
                .param("reference", reference.text())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Complaint read(ResultSet row, int number) throws SQLException {
        var disputed = row.getString("disputed_case");
        var account = row.getObject("account", UUID.class);
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Complaint(
                new CaseReference(row.getString("case_reference")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                disputed == null ? null : new CaseReference(disputed),
                account == null ? null : new HoldingId(account),
                row.getString("judged_by"),
                answered == null ? null : answered.toInstant());
    }
}
