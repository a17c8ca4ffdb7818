package draad.journey;

import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what happened, for each customer whom it concerns, in the transaction in which it happened. */
@Component
class TimelineWriter {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Customers customers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TimelineWriter(
            JdbcClient jdbc, JsonMapper json, Customers customers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** Last of all listeners: the numbers are locked after everything else of the command. */
    @EventListener
    @Order
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Happening happening) {
        if (happening.confidential()) return;
        customers.canonical(happening.customers()).stream()
                .sorted(Comparator.comparing(CustomerId::value))
                .forEach(customer -> write(customer, happening));
    }

    private void write(CustomerId customer, Happening happening) {
        var reference = happening.caseReference();
        jdbc.sql(
                        """
                with numbered as (
                    insert into customer_timeline (customer_id, last_number) values (:customer, 1)
                    on conflict (customer_id) do update set last_number = customer_timeline.last_number + 1
                    returning last_number
                )
                insert into timeline_entry (customer_id, number, at, channel, actor_kind, actor_id, actor_name, kind,
                                            case_reference, contact_moment, data)
                select :customer, last_number, :at, :channel, :actorKind, :actorId, :actorName, :kind, :reference,
                       :moment, :data::jsonb
                from numbered""")
                .param("customer", customer.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("channel", happening.channel().id())
                .param("actorKind", happening.actor().kind().id())
                .param("actorId", happening.actor().id())
                .param("actorName", happening.actor().name())
                .param("kind", happening.kind())
                .param("reference", reference == null ? null : reference.text())
                .param("moment", happening.contactMoment())
                .param("data", json.writeValueAsString(happening.data()))
                .update();
        events.publishEvent(new TimelineGrew(customer));
    }
}
