package draad.customer;

import draad.shared.CustomerId;
import draad.shared.PostalAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is kept of customers from their rows. */
final class CustomerRows {

    private CustomerRows() {}

    /** A customer before their contact points were read. */
    record Row(Customer customer) {

        Customer with(List<ContactPoint> points) {
            return new Customer(
                    customer.id(),
                    customer.number(),
                    customer.name(),
                    customer.birthDate(),
                    customer.market(),
                    customer.language(),
                    customer.registeredAt(),
                    customer.mergedInto(),
                    points);
        }
    }

    static Row customer(ResultSet rs, int row) throws SQLException {
        return new Row(new Customer(
                id(rs, "id"),
                new CustomerNumber(rs.getString("number")),
                name(rs),
                rs.getObject("birth_date", LocalDate.class),
                Market.of(rs.getString("market")),
                Locale.forLanguageTag(rs.getString("language")),
                instant(rs, "registered_at"),
                rs.getObject("survivor_id") == null ? null : id(rs, "survivor_id"),
                List.of()));
    }

    static CustomerName name(ResultSet rs) throws SQLException {
        return new CustomerName(
                rs.getString("first_name"),
                rs.getString("infix"),
                rs.getString("last_name"),
                rs.getString("organisation"));
    }

    static ContactPoint contactPoint(ResultSet rs, int row) throws SQLException {
        return new ContactPoint(
                rs.getObject("id", UUID.class),
                id(rs, "customer_id"),
                ContactPoint.Kind.of(rs.getString("kind")),
                rs.getString("value"),
                rs.getString("street") == null ? null : address(rs),
                ContactPoint.Quality.of(rs.getString("quality")),
                optionalInstant(rs, "quality_since"),
                rs.getString("quality_reason"));
    }

    static CustomerId id(ResultSet rs, String column) throws SQLException {
        return new CustomerId(rs.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static PostalAddress address(ResultSet rs) throws SQLException {
        return new PostalAddress(
                rs.getString("street"),
                rs.getString("house_number"),
                rs.getString("addition"),
                rs.getString("postcode"),
                rs.getString("city"),
                rs.getString("country"));
    }
}
