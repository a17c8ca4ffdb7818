package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one register of what customers like, for every channel. */
@Repository
public class Preferences {

    private final JdbcClient jdbc;
    private final Customers customers;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Customers customers, Clock clock) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.clock = clock;
    }

    /** What counts now: nothing that was withdrawn or has expired. */
    public CustomerPreferences of(CustomerId customer) {
        var id = customers.canonical(customer);
        return jdbc.sql(
                        """
                        select c.language, p.service_channel, p.marketing_channel from customer c
                        left join preference p on p.customer_id = c.id where c.id = :id""")
                .param("id", id.value())
                .query((rs, row) -> new CustomerPreferences(
                        rs.getString("language"),
                        channel(rs.getString("service_channel")),
                        channel(rs.getString("marketing_channel")),
                        interests(id)))
                .single();
    }

    /** What the customer says now replaces what they said before; that stays readable as withdrawn. */
    @Transactional
    public void replace(CustomerId customer, CustomerPreferences said, String source) {
        var id = customers.canonical(customer);
        jdbc.sql("update customer set language = :language where id = :id")
                .param("id", id.value())
                .param("language", said.language())
                .update();
        jdbc.sql(
                        """
                insert into preference (customer_id, service_channel, marketing_channel, source, said_at)
                values (:id, :service, :marketing, :source, :now)
                on conflict (customer_id) do update set service_channel = excluded.service_channel,
                    marketing_channel = excluded.marketing_channel, source = excluded.source,
                    said_at = excluded.said_at""")
                .param("id", id.value())
                .param("service", id(said.serviceChannel()))
                .param("marketing", id(said.marketingChannel()))
                .param("source", source)
                .param("now", now())
                .update();
        var kept = interests(id).stream().filter(said.interests()::contains).toList();
        var keptTopics = kept.stream().map(Interest::topic).collect(Collectors.toSet());
        withdrawAllBut(id, keptTopics.toArray(String[]::new));
        said.interests().stream().filter(interest -> !kept.contains(interest)).forEach(interest -> add(id, interest));
    }

    /** Adds what a customer said in passing; the same topic said again counts from now. */
    @Transactional
    public void say(CustomerId customer, Interest interest) {
        var id = customers.canonical(customer);
        jdbc.sql(
                        """
                update interest set withdrawn_at = :now
                where customer_id = :id and topic = :topic and withdrawn_at is null""")
                .param("id", id.value())
                .param("topic", interest.topic())
                .param("now", now())
                .update();
        add(id, interest);
    }

    private List<Interest> interests(CustomerId customer) {
        return jdbc.sql(
                        """
                        select distinct on (topic) topic, source, said_at, until from interest
                        where customer_id = any(:ids) and withdrawn_at is null and (until is null or until > :now)
                        order by topic, said_at desc""")
                .param("ids", ids(customer))
                .param("now", now())
                .query((rs, row) -> new Interest(
                        rs.getString("topic"),
                        rs.getString("source"),
                        CustomerRows.instant(rs, "said_at"),
                        CustomerRows.optionalInstant(rs, "until")))
                .list();
    }

    private void withdrawAllBut(CustomerId customer, String[] topics) {
        jdbc.sql(
                        """
                update interest set withdrawn_at = :now
                where customer_id = any(:ids) and withdrawn_at is null and not (topic = any(:topics))""")
                .param("ids", ids(customer))
                .param("topics", topics)
                .param("now", now())
                .update();
    }

    private void add(CustomerId customer, Interest interest) {
        jdbc.sql(
                        """
                insert into interest (id, customer_id, topic, source, said_at, until)
                values (:id, :customer, :topic, :source, :saidAt, :until)""")
                .param("id", Ids.next())
                .param("customer", customer.value())
                .param("topic", interest.topic())
                .param("source", interest.source())
                .param("saidAt", interest.saidAt().atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        interest.until() == null ? null : interest.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID[] ids(CustomerId customer) {
        return customers.allIds(customer).stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Channel channel(@Nullable String id) {
        return id == null ? null : Channel.of(id);
    }

    private static @Nullable String id(@Nullable Channel channel) {
        return channel == null ? null : channel.id();
    }
}
