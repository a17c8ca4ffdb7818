package draad.customer;

import draad.shared.CustomerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for customers who may be the same as somebody new. */
@Repository
class Doubles {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Customers customers;

    Doubles(JdbcClient jdbc, Customers customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    /** Two that register the same person at the same moment wait for each other, so that the second sees the first. */
    void waitForTheSame(NewCustomer asked) {
        var initial = Spelling.plain(asked.name().display()).charAt(0);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .param("key", "registering " + initial + " " + asked.name().key())
                .query((rs, row) -> true)
                .single();
    }

    /** Likeliest first, each under the id that counts after merges. */
    List<PossibleDouble> of(NewCustomer asked) {
        var alike = candidates(asked).stream()
                .filter(candidate -> candidate.likeness().isPossibleDouble())
                .toList();
        var canonical = customers.canonicalOf(alike.stream().map(Candidate::id).toList());
        var found = new HashMap<CustomerId, PossibleDouble>();
        for (var candidate : alike) {
            var id = canonical.getOrDefault(candidate.id(), candidate.id());
            var likeness = candidate.likeness();
            found.merge(
                    id,
                    new PossibleDouble(id, likeness.score(), likeness.reasons()),
                    (one, other) -> one.score() >= other.score() ? one : other);
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(PossibleDouble::score).reversed())
                .limit(MOST)
                .toList();
    }

    private record Candidate(CustomerId id, Likeness likeness) {}

    /** Whoever shares a birth date, a whole name or a contact point; the likeness is judged afterwards. */
    private List<Candidate> candidates(NewCustomer asked) {
        var points = asked.contactPoints();
        return jdbc.sql(
                        """
                        with shared as (
                            select p.customer_id, array_agg(distinct p.kind) as kinds from contact_point p
                            join unnest(cast(:kinds as text[]), cast(:keys as text[])) as asked (kind, key)
                                on asked.kind = p.kind and asked.key = p.key
                            group by p.customer_id limit 500
                        ), alike as (
                            select customer_id as id from shared
                            union
                            (select id from customer where birth_date = cast(:born as date) limit 2000)
                            union
                            (select id from customer where search_name = :name limit 500)
                        )
                        select c.id, first_name, infix, last_name, organisation, birth_date, kinds
                        from alike join customer c using (id) left join shared on shared.customer_id = c.id""")
                .param("kinds", points.stream().map(point -> point.kind().id()).toArray(String[]::new))
                .param("keys", points.stream().map(NewContactPoint::key).toArray(String[]::new))
                .param("born", asked.birthDate())
                .param("name", asked.name().searched())
                .query((rs, row) -> {
                    var kinds = rs.getArray("kinds");
                    Set<String> shared = kinds == null
                            ? Set.of()
                            : Arrays.stream((String[]) kinds.getArray()).collect(Collectors.toSet());
                    var born = rs.getObject("birth_date", LocalDate.class);
                    return new Candidate(
                            new CustomerId(rs.getObject("id", UUID.class)),
                            Likeness.of(asked, CustomerRows.name(rs), born, shared));
                })
                .list();
    }
}
