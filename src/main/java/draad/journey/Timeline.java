package draad.journey;

import draad.customer.Customers;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened with each customer, in every channel and case. */
@Repository
public class Timeline {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Customers customers;

    Timeline(JdbcClient jdbc, JsonMapper json, Customers customers) {
        this.jdbc = jdbc;
        this.json = json;
        this.customers = customers;
    }

    /**
     * A customer's own entries after this number, oldest first: what a stream goes on with.
     *
     * @param customer the canonical id
     */
    public List<TimelineEntry> after(CustomerId customer, long number, boolean all, int limit) {
        return jdbc.sql(
                        """
                select * from timeline_entry
                where customer_id = :customer and number > :number
                  and (:all or coalesce(data ->> 'visibleToCustomer', 'true') = 'true')
                order by number limit :limit""")
                .param("customer", customer.value())
                .param("number", number)
                .param("all", all)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The same with the entries of duplicates that were merged into this customer, in the order of time. */
    public List<TimelineEntry> after(CustomerId customer, Position position, boolean all, int limit) {
        return jdbc.sql(
                        """
                select * from timeline_entry
                where customer_id = any(:ids) and (at, customer_id, number) > (:at, :customer, :number)
                  and (:all or coalesce(data ->> 'visibleToCustomer', 'true') = 'true')
                order by at, customer_id, number limit :limit""")
                .param("ids", ids(customer))
                .param("at", position.at())
                .param("customer", position.customer())
                .param("number", position.number())
                .param("all", all)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The newest entries, newest first. */
    public List<TimelineEntry> newest(CustomerId customer, boolean all, int limit) {
        return jdbc.sql(
                        """
                select * from timeline_entry
                where customer_id = any(:ids) and (:all or coalesce(data ->> 'visibleToCustomer', 'true') = 'true')
                order by at desc, customer_id desc, number desc limit :limit""")
                .param("ids", ids(customer))
                .param("all", all)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /**
     * The newest entries that a filter shows and that come before a position, newest first.
     *
     * @param before the position of the last entry that the reader has, null for the newest
     */
    public List<TimelineEntry> newest(
            CustomerId customer, TimelineFilter filter, @Nullable Position before, int limit) {
        var last = before == null ? Position.END : before;
        return jdbc.sql(
                        """
                        select e.* from unnest(cast(:ids as uuid[])) as id cross join lateral (
                            select * from timeline_entry
                            where customer_id = id and at <= :at and (at, customer_id, number) < (:at, :customer, :number)
                              and (cast(:channel as text) is null or channel = :channel)
                              and (cast(:reference as text) is null or case_reference = :reference)
                              and (:ofAnyKind or (kind = any(:kinds)) = :amongThem)
                            order by at desc, number desc limit :limit) e
                        order by e.at desc, e.customer_id desc, e.number desc limit :limit""")
                .param("ids", ids(customer))
                .param("at", last.at())
                .param("customer", last.customer())
                .param("number", last.number())
                .params(filter.parameters())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The number of a customer's own last entry; 0 when nothing happened yet. */
    public long lastNumber(CustomerId customer) {
        return jdbc.sql("select last_number from customer_timeline where customer_id = :customer")
                .param("customer", customer.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** What happened in a case, oldest first; at most 200. */
    public List<TimelineEntry> ofCase(CaseReference reference, CustomerId customer, boolean all) {
        return jdbc.sql(
                        """
                select * from timeline_entry
                where case_reference = :reference and customer_id = any(:ids)
                  and (:all or coalesce(data ->> 'visibleToCustomer', 'true') = 'true')
                order by at, number limit 200""")
                .param("reference", reference.text())
                .param("ids", ids(customer))
                .param("all", all)
                .query(this::read)
                .list();
    }

    /** Whether other customers were merged into this one, so that numbers alone do not order the entries. */
    boolean isOfSeveral(CustomerId customer) {
        return customers.allIds(customer).size() > 1;
    }

    private UUID[] ids(CustomerId customer) {
        return customers.allIds(customer).stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    /** Where a page of the merged timeline ended. */
    public record Position(OffsetDateTime at, UUID customer, long number) {

        static final Position START = new Position(OffsetDateTime.parse("2000-01-01T00:00:00Z"), new UUID(0, 0), 0);

        static final Position END =
                new Position(OffsetDateTime.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1), Long.MAX_VALUE);

        public static Position of(TimelineEntry entry) {
            return new Position(
                    entry.at().atOffset(java.time.ZoneOffset.UTC),
                    entry.customer().value(),
                    entry.number());
        }

        /** @throws RuntimeException when it is no cursor of ours */
        public static Position of(String cursor) {
            var parts = cursor.split("~");
            return new Position(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
        }

        public String cursor() {
            return at + "~" + customer + "~" + number;
        }
    }

    private TimelineEntry read(ResultSet row, int number) throws SQLException {
        var reference = row.getString("case_reference");
        return new TimelineEntry(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Channel.of(row.getString("channel")),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                        row.getString("actor_id"),
                        row.getString("actor_name")),
                row.getString("kind"),
                reference == null ? null : new CaseReference(reference),
                row.getString("contact_moment"),
                json.readValue(row.getString("data"), DATA));
    }
}
