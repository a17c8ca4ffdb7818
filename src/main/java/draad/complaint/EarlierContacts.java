package draad.complaint;

import draad.shared.CaseReference;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often a customer had to come back about one thing: a sign of dissatisfaction that needs no words. */
@Repository
class EarlierContacts {

    private static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Contacts from the customer about this case in the last thirty days, this one included. */
    int about(@Nullable CaseReference reference) {
        if (reference == null) return 1;
        return jdbc.sql(
                        """
                select count(*) from interaction
                where case_reference = :case and direction = 'in' and words is not null and at > :since""")
                .param("case", reference.text())
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How often something was refused in this case. */
    int refusalsIn(@Nullable CaseReference reference) {
        if (reference == null) return 0;
        return jdbc.sql("select coalesce(sum(refusals), 0) from case_history_for_routing where case_reference = :case")
                .param("case", reference.text())
                .query(Integer.class)
                .single();
    }
}
