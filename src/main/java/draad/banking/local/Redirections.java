package draad.banking.local;

import draad.banking.Iban;
import draad.banking.Redirection;
import draad.shared.HoldingId;
import draad.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where payments of holdings that went to another bank are sent on to. */
@Repository
class Redirections {

    private final JdbcClient jdbc;

    Redirections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HoldingId holding, Redirection redirection) {
        jdbc.sql(
                        """
                insert into account_redirection (id, holding_id, to_iban, from_at, until_at)
                values (:id, :holding, :to, :from, :until)""")
                .param("id", Ids.next())
                .param("holding", holding.value())
                .param("to", redirection.to().text())
                .param("from", at(redirection.from()))
                .param("until", at(redirection.until()))
                .update();
    }

    /** The last one that was agreed, when it is in force at this moment. */
    Optional<Redirection> inForce(HoldingId holding, Instant moment) {
        return jdbc.sql(
                        """
                select * from account_redirection where holding_id = :holding and from_at <= :moment
                order by from_at desc limit 1""")
                .param("holding", holding.value())
                .param("moment", at(moment))
                .query((row, number) -> new Redirection(
                        new Iban(row.getString("to_iban")),
                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until_at", OffsetDateTime.class).toInstant()))
                .optional()
                .filter(redirection -> moment.isBefore(redirection.until()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
