package draad.customer;

import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.PostalAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where customers got their post before: to warn them there, to put a change back, and for who lives there now. */
@Repository
public class FormerAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormerAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As a contact point that is past: a letter can still be written to it, under the id of having left it. */
    public Optional<ContactPoint> find(UUID id) {
        return jdbc.sql("select * from former_address where id = :id")
                .param("id", id)
                .query(FormerAddresses::read)
                .optional();
    }

    /** The one that this contact point had before. */
    public Optional<ContactPoint> lastOf(UUID contactPoint) {
        return jdbc.sql("select * from former_address where contact_point_id = :point order by id desc limit 1")
                .param("point", contactPoint)
                .query(FormerAddresses::read)
                .optional();
    }

    /** Whether somebody with one of these ids got their post there before. */
    public boolean wasOf(Set<CustomerId> customers, String addressKey) {
        return jdbc.sql("select exists (select from former_address where key = :key and customer_id = any(:customers))")
                .param("key", addressKey)
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    UUID left(ContactPoint point) {
        var id = Ids.next();
        var address = java.util.Objects.requireNonNull(point.address());
        jdbc.sql(
                        """
                insert into former_address (id, contact_point_id, customer_id, key, street, house_number, addition,
                    postcode, city, country, left_at)
                values (:id, :point, :customer, :key, :street, :number, :addition, :postcode, :city, :country, :at)""")
                .param("id", id)
                .param("point", point.id())
                .param("customer", point.customer().value())
                .param("key", address.key())
                .param("street", address.street())
                .param("number", address.number())
                .param("addition", address.addition())
                .param("postcode", address.postcode())
                .param("city", address.city())
                .param("country", address.country())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static ContactPoint read(ResultSet row, int number) throws SQLException {
        return new ContactPoint(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                ContactPoint.Kind.POST,
                null,
                new PostalAddress(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("addition"),
                        row.getString("postcode"),
                        row.getString("city"),
                        row.getString("country")),
                ContactPoint.Quality.OK,
                null,
                null);
    }
}
