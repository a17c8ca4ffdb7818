package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may be the same as a known customer, without those of whom somebody found out that they are not. */
@Repository
public class DoublesOfCustomer {

    private final JdbcClient jdbc;
    private final Doubles doubles;
    private final Customers customers;
    private final Clock clock;

    DoublesOfCustomer(JdbcClient jdbc, Doubles doubles, Customers customers, Clock clock) {
        this.jdbc = jdbc;
        this.doubles = doubles;
        this.customers = customers;
        this.clock = clock;
    }

    /** Likeliest first. */
    public List<PossibleDouble> of(Customer customer) {
        var points = customer.contactPoints().stream()
                .map(point -> new NewContactPoint(point.kind(), point.value(), point.address()))
                .toList();
        var others = notTheSame(customer.id());
        return doubles
                .of(new NewCustomer(
                        customer.name(), customer.birthDate(), customer.market(), customer.language(), points))
                .stream()
                .filter(candidate -> !candidate.id().equals(customer.id()) && !others.contains(candidate.id()))
                .toList();
    }

    /** Somebody looked: these are two people. It is remembered for both, and they can still be merged later. */
    @Transactional
    public void keepApart(CustomerId one, CustomerId other, Door door) {
        jdbc.sql(
                        """
                insert into not_double (one_id, other_id, found_by, found_at) values (:one, :other, :by, :at), (:other, :one, :by, :at)
                on conflict do nothing""")
                .param("one", one.value())
                .param("other", other.value())
                .param("by", door.actor().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Set<CustomerId> notTheSame(CustomerId customer) {
        var ids = customers.allIds(customer).stream().map(CustomerId::value).toArray(UUID[]::new);
        var others = jdbc
                .sql("select other_id from not_double where one_id = any(:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .stream()
                .map(CustomerId::new)
                .toList();
        return new HashSet<>(customers.canonicalOf(others).values());
    }
}
