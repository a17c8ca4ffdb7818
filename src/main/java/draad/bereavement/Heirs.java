package draad.bereavement;

import draad.customer.Capacity;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The heirs of each estate; the one who speaks for all comes first. */
@Repository
class Heirs {

    private final JdbcClient jdbc;

    Heirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, Heir heir) {
        jdbc.sql(
                        """
                insert into heir (case_reference, customer_id, capacity, is_contact, representation)
                values (:reference, :customer, :capacity, :contact, :representation)""")
                .param("reference", reference.text())
                .param("customer", heir.customer().value())
                .param("capacity", heir.capacity().id())
                .param("contact", heir.isContact())
                .param("representation", heir.representation())
                .update();
    }

    List<Heir> of(CaseReference reference) {
        return jdbc.sql(
                        """
                select * from heir where case_reference = :reference
                order by is_contact desc, customer_id limit 100""")
                .param("reference", reference.text())
                .query(Heirs::read)
                .list();
    }

    Optional<Heir> contactOf(CaseReference reference) {
        return of(reference).stream().filter(Heir::isContact).findFirst();
    }

    /** Who speaks for the heirs of one of these, while the report of the death stands. */
    Optional<CustomerId> contactForEstateOf(Collection<CustomerId> ids) {
        return jdbc.sql(
                        """
                select h.customer_id from death_report r join heir h on h.case_reference = r.case_reference and h.is_contact
                where r.customer_id = any(:ids) and r.status in ('confirmed', 'settled')
                order by r.reported_at desc limit 1""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .map(CustomerId::new);
    }

    private static Heir read(ResultSet row, int number) throws SQLException {
        return new Heir(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Capacity.of(row.getString("capacity")),
                row.getBoolean("is_contact"),
                row.getObject("representation", UUID.class));
    }
}
