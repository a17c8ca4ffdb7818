package draad.customer;

import draad.shared.CustomerId;
import draad.web.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds customers by whatever they say of themselves: what is exact (a number, an address, an e-mail address, a
 * telephone number, what other modules know) comes first, and a name only when nothing exact was meant.
 */
@Repository
public class CustomerSearch {

    private static final int MOST_EXACT = 500;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final NameSearch names;
    private final List<CustomerFinder> finders;

    CustomerSearch(JdbcClient jdbc, Customers customers, NameSearch names, List<CustomerFinder> finders) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.names = names;
        this.finders = finders;
    }

    /** Those whom somebody most likely means. */
    @Transactional
    public List<CustomerCard> firstOf(String query, int most) {
        return find(query, most, "").items();
    }

    @Transactional
    Page<CustomerCard> find(String query, int limit, String cursor) {
        var exact = customers.canonical(exactly(query.strip()));
        if (exact.isEmpty()) return named(query, limit, cursor);
        var after = cursor.startsWith("id:") ? cursor.substring(3) : "";
        var ids = exact.stream()
                .sorted(Comparator.comparing(CustomerId::toString))
                .filter(id -> id.toString().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(cards(ids), limit, card -> "id:" + card.id());
    }

    private Page<CustomerCard> named(String query, int limit, String cursor) {
        var page = Page.of(names.find(Spelling.plain(query), limit + 1, cursor), limit, NameSearch.Hit::cursor);
        var found = page.items().stream().map(NameSearch.Hit::id).toList();
        var canonical = customers.canonicalOf(found);
        return new Page<>(
                cards(new LinkedHashSet<>(found.stream().map(canonical::get).toList())), page.next());
    }

    private Set<CustomerId> exactly(String query) {
        var found = new LinkedHashSet<CustomerId>();
        if (CustomerNumber.isNumber(query))
            found.addAll(ids("select id from customer where number = :key", new CustomerNumber(query).text()));
        ContactValue.email(query)
                .ifPresent(
                        email -> found.addAll(withKey("email", "=", ContactValue.key(ContactPoint.Kind.EMAIL, email))));
        ContactValue.phone(query).ifPresent(phone -> found.addAll(withKey("phone", "=", phone)));
        DutchDoor.parse(query).ifPresent(door -> {
            found.addAll(withKey("post", "=", door.key()));
            if (door.isWithoutAddition()) found.addAll(withKey("post", "like", door.key() + "-%"));
        });
        finders.forEach(finder -> found.addAll(finder.find(query)));
        return found;
    }

    private List<CustomerId> withKey(String kind, String operator, String key) {
        return ids(
                "select distinct customer_id from contact_point where kind = '%s' and key %s :key limit %d"
                        .formatted(kind, operator, MOST_EXACT),
                key);
    }

    private List<CustomerId> ids(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(UUID.class).list().stream()
                .map(CustomerId::new)
                .toList();
    }

    /** In the order asked. */
    private List<CustomerCard> cards(Collection<CustomerId> ids) {
        var order = List.copyOf(ids);
        return jdbc
                .sql(
                        """
                        select c.*, extract(year from birth_date)::int as birth_year, home.city from customer c
                        left join lateral (
                            select city from contact_point where customer_id = c.id and kind = 'post' order by id limit 1
                        ) home on true
                        where c.id = any(:ids)""")
                .param("ids", order.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((rs, row) -> {
                    var name = CustomerRows.name(rs);
                    return new CustomerCard(
                            CustomerRows.id(rs, "id"),
                            rs.getString("number"),
                            name,
                            name.display(),
                            rs.getString("city"),
                            rs.getObject("birth_year", Integer.class),
                            Market.of(rs.getString("market")));
                })
                .list()
                .stream()
                .sorted(Comparator.comparingInt(card -> order.indexOf(card.id())))
                .collect(Collectors.toList());
    }
}
