package draad.feedback;

import draad.cases.CustomerCase;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every gesture with what it was for, who thought of it and who agreed. */
@Repository
class Gestures {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gestures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void add(CustomerCase of, String kind, Money amount, @Nullable HoldingId account) {
        var id = Ids.next();
        jdbc.sql(
                        """
                insert into gesture (id, case_reference, customer_id, kind, amount, account, proposed_by, approved_by, given_at)
                values (:id, :case, :customer, :kind, :amount, :account,
                    coalesce((select completed_by from case_step where case_reference = :case and key = 'judge-complaint'
                        and completed_by is not null order by completed_at desc limit 1), 'draad'),
                    (select completed_by from case_step where case_reference = :case and key = 'approve-gesture'
                        and completed_by is not null order by completed_at desc limit 1), :at)""")
                .param("id", id)
                .param("case", of.reference().text())
                .param("customer", of.customer().value())
                .param("kind", kind)
                .param("amount", amount.amount())
                .param("account", account == null ? null : account.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new GestureGiven(id, of.customer(), of.reference(), kind, amount.text(), of.lastIn()));
    }
}
