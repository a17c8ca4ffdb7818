package draad.appointment;

import draad.shared.CustomerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a customer's own adviser on a subject: the first whom they spoke to, until they want another. */
@Repository
class OwnAdvisers {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnAdvisers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> of(CustomerId customer, String subject) {
        return jdbc.sql("select user_name from own_adviser where customer_id = :customer and subject = :subject")
                .param("customer", customer.value())
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    void becomes(CustomerId customer, String subject, String adviser) {
        jdbc.sql(
                        """
                insert into own_adviser (customer_id, subject, user_name, since)
                values (:customer, :subject, :adviser, :at) on conflict do nothing""")
                .param("customer", customer.value())
                .param("subject", subject)
                .param("adviser", adviser)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
