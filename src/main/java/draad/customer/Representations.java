package draad.customer;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may speak for whom. */
@Repository
public class Representations {

    private static final String ROW =
            """
            select id, customer_id, by_id, capacity, accounts, actions, since, proof, least(until, ended_at) as until
            from representation
            """;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final Clock clock;

    Representations(JdbcClient jdbc, Customers customers, Clock clock) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.clock = clock;
    }

    /** Who may speak for this customer now; ids are canonical. */
    public List<Representation> representativesOf(CustomerId customer) {
        return inForce(ROW + "where customer_id = any(:ids) order by id", customer);
    }

    /** For whom this customer may speak now. */
    public List<Representation> representedBy(CustomerId by) {
        return inForce(ROW + "where by_id = any(:ids) order by id", by);
    }

    /** The strongest right is not looked for: any one that covers the action does. */
    public boolean mayActFor(CustomerId by, CustomerId customer, ActionId action) {
        return between(by, customer).stream().anyMatch(right -> right.scope().covers(action));
    }

    /** By what right somebody may decide for a customer about this action on this subject; empty when by none. */
    public Optional<Representation> rightOf(CustomerId by, CustomerId customer, ActionId action, Subject subject) {
        return between(by, customer).stream()
                .filter(right -> right.covers(action, subject))
                .findFirst();
    }

    /** Also those that ended. */
    Optional<Representation> find(UUID id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private List<Representation> between(CustomerId by, CustomerId customer) {
        var canonical = customers.canonical(by);
        return representativesOf(customer).stream()
                .filter(right -> right.by().equals(canonical))
                .toList();
    }

    private List<Representation> inForce(String sql, CustomerId customer) {
        var ids = customers.allIds(customer).stream().map(CustomerId::value).toArray(UUID[]::new);
        Instant now = clock.instant();
        return jdbc.sql(sql).param("ids", ids).query(this::read).list().stream()
                .filter(right -> right.isInForce(now))
                .map(this::canonical)
                .toList();
    }

    private Representation canonical(Representation right) {
        return new Representation(
                right.id(),
                customers.canonical(right.customer()),
                customers.canonical(right.by()),
                right.capacity(),
                right.scope(),
                right.since(),
                right.until(),
                right.proof());
    }

    private Representation read(ResultSet rs, int row) throws SQLException {
        var accounts = (UUID[]) rs.getArray("accounts").getArray();
        var actions = (String[]) rs.getArray("actions").getArray();
        return new Representation(
                rs.getObject("id", UUID.class),
                CustomerRows.id(rs, "customer_id"),
                CustomerRows.id(rs, "by_id"),
                Capacity.of(rs.getString("capacity")),
                new Scope(
                        Arrays.stream(accounts).map(HoldingId::new).collect(Collectors.toSet()),
                        Arrays.stream(actions).map(ActionId::new).collect(Collectors.toSet())),
                CustomerRows.instant(rs, "since"),
                CustomerRows.optionalInstant(rs, "until"),
                rs.getString("proof"));
    }
}
