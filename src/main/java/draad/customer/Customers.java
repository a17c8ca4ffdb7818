package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody whom the bank knows, each of them once. */
@Repository
public class Customers {

    /** Of an id: up to the one that counts, which has depth 0, and down to everybody who was merged into it. */
    private static final String FAMILY =
            """
            with recursive chain as (
                select cast(:id as uuid) as id, 0 as depth
                union all
                select m.survivor_id, chain.depth + 1 from chain
                join customer_merge m on m.duplicate_id = chain.id and m.undone_at is null
            ), family as (
                (select id, 0 as depth from chain order by chain.depth desc limit 1)
                union all
                select m.duplicate_id, family.depth + 1 from family
                join customer_merge m on m.survivor_id = family.id and m.undone_at is null
            )
            """;

    private final JdbcClient jdbc;
    private final ContactPoints contactPoints;
    private final Clock clock;

    Customers(JdbcClient jdbc, ContactPoints contactPoints, Clock clock) {
        this.jdbc = jdbc;
        this.contactPoints = contactPoints;
        this.clock = clock;
    }

    /** The customer of that id; of one that was merged, the survivor. */
    public Optional<Customer> find(CustomerId id) {
        var family = familyOf(id);
        return row(family.root()).map(row -> row.with(contactPoints.of(family.ids())));
    }

    /** What decisions mostly want to know of a customer, in one look. */
    public Optional<Profile> profile(CustomerId id) {
        var known = jdbc.sql(
                        FAMILY
                                + """
                        select family.id, c.market, c.language from family join customer c on c.id = family.id
                        order by family.depth""")
                .param("id", id.value())
                .query((rs, row) -> new Profile(
                        CustomerRows.id(rs, "id"),
                        Set.of(),
                        Market.of(rs.getString("market")),
                        Locale.forLanguageTag(rs.getString("language"))))
                .list();
        var all = known.stream().map(Profile::id).collect(Collectors.toUnmodifiableSet());
        return known.stream().findFirst().map(root -> new Profile(root.id(), all, root.market(), root.language()));
    }

    /** The customer as they were registered, whatever they were merged into. */
    public Optional<Customer> findAsRegistered(CustomerId id) {
        return row(id).map(row -> row.with(contactPoints.of(idsUnder(id))));
    }

    private Optional<CustomerRows.Row> row(CustomerId id) {
        return jdbc.sql(
                        """
                        select c.*, m.survivor_id from customer c
                        left join customer_merge m on m.duplicate_id = c.id and m.undone_at is null
                        where c.id = :id""")
                .param("id", id.value())
                .query(CustomerRows::customer)
                .optional();
    }

    /** The id that counts after all merges; the same id when it was not merged. */
    public CustomerId canonical(CustomerId id) {
        return canonicalOf(Set.of(id)).getOrDefault(id, id);
    }

    public Set<CustomerId> canonical(Collection<CustomerId> ids) {
        return Set.copyOf(canonicalOf(ids).values());
    }

    /** Of each id the one that counts after all merges. */
    public Map<CustomerId, CustomerId> canonicalOf(Collection<CustomerId> ids) {
        var canonical = new LinkedHashMap<CustomerId, CustomerId>();
        ids.forEach(id -> canonical.put(id, id));
        if (ids.isEmpty()) return canonical;
        jdbc.sql(
                        """
                with recursive chain as (
                    select duplicate_id as asked, survivor_id, 1 as depth from customer_merge
                    where duplicate_id = any(:ids) and undone_at is null
                    union all
                    select chain.asked, m.survivor_id, depth + 1 from chain
                    join customer_merge m on m.duplicate_id = chain.survivor_id and m.undone_at is null
                )
                select distinct on (asked) asked, survivor_id from chain order by asked, depth desc""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((rs, row) -> canonical.put(CustomerRows.id(rs, "asked"), CustomerRows.id(rs, "survivor_id")))
                .list();
        return canonical;
    }

    /** Every id under which something of this customer may have been kept: the canonical one and its duplicates. */
    public Set<CustomerId> allIds(CustomerId id) {
        return familyOf(id).ids();
    }

    /** @param root the id that counts after all merges */
    private record Family(CustomerId root, Set<CustomerId> ids) {}

    private Family familyOf(CustomerId id) {
        var ids = jdbc.sql(FAMILY + "select id from family order by depth")
                .param("id", id.value())
                .query(UUID.class)
                .list();
        return new Family(
                new CustomerId(ids.get(0)), ids.stream().map(CustomerId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The id and everybody who was merged into it. */
    private Set<CustomerId> idsUnder(CustomerId id) {
        return idsOfEach(Set.of(id)).keySet();
    }

    /** What these customers are called, in one look-up for a whole list. */
    public Map<CustomerId, String> names(Collection<CustomerId> ids) {
        var names = new LinkedHashMap<CustomerId, String>();
        if (ids.isEmpty()) return names;
        jdbc.sql("select id, first_name, infix, last_name, organisation from customer where id = any(:ids)")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((rs, row) -> names.put(
                        CustomerRows.id(rs, "id"), CustomerRows.name(rs).display()))
                .list();
        return names;
    }

    /** Of these canonical ids and their duplicates: each id with the canonical one that it stands for. */
    public Map<CustomerId, CustomerId> idsOfEach(Set<CustomerId> canonical) {
        var ids = new LinkedHashMap<CustomerId, CustomerId>();
        if (canonical.isEmpty()) return ids;
        jdbc.sql(
                        """
                with recursive family as (
                    select root as id, root from unnest(:roots) as r (root)
                    union all
                    select m.duplicate_id, family.root from family
                    join customer_merge m on m.survivor_id = family.id and m.undone_at is null
                )
                select id, root from family""")
                .param("roots", canonical.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((rs, row) -> ids.put(CustomerRows.id(rs, "id"), CustomerRows.id(rs, "root")))
                .list();
        return ids;
    }

    /** Registers somebody without looking for doubles, which the door does. */
    @Transactional
    public Customer register(NewCustomer customer, Channel channel) {
        return register(CustomerId.next(), customer, channel);
    }

    /** Registers somebody under an id that the caller knows already. */
    @Transactional
    public Customer register(CustomerId id, NewCustomer customer, Channel channel) {
        var sequence =
                jdbc.sql("select nextval('customer_number')").query(Long.class).single();
        jdbc.sql(
                        """
                insert into customer (id, number, first_name, infix, last_name, organisation, birth_date, market,
                    language, search_name, name_key, registered_at, registered_in)
                values (:id, :number, :first, :infix, :last, :organisation, :birthDate, :market,
                    :language, :searchName, :nameKey, :at, :channel)""")
                .param("id", id.value())
                .param("number", CustomerNumber.following(sequence).text())
                .param("first", customer.name().first())
                .param("infix", customer.name().infix())
                .param("last", customer.name().last())
                .param("organisation", customer.name().organisation())
                .param("birthDate", customer.birthDate())
                .param("market", customer.market().id())
                .param("language", customer.language().getLanguage())
                .param("searchName", customer.name().searched())
                .param("nameKey", customer.name().key())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("channel", channel.id())
                .update();
        customer.contactPoints().forEach(point -> contactPoints.add(id, point));
        return findAsRegistered(id).orElseThrow();
    }
}
