package draad.banking.local;

import draad.customer.CustomerFinder;
import draad.shared.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds customers by an account number or by its end, as people read it from a card. */
@Component
class IbanFinder implements CustomerFinder {

    private static final Pattern NUMBER_OR_TAIL =
            Pattern.compile("([A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}|[A-Z]{0,4}[0-9]{4,10})");

    private final JdbcClient jdbc;

    IbanFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CustomerId> find(String query) {
        var plain = query.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        if (!NUMBER_OR_TAIL.matcher(plain).matches()) return List.of();
        return jdbc
                .sql(
                        """
                        select distinct p.customer_id from holding h join holding_party p on p.holding_id = h.id
                        where reverse(h.iban) like reverse(:tail) || '%' limit 500""")
                .param("tail", plain)
                .query(UUID.class)
                .list()
                .stream()
                .map(CustomerId::new)
                .toList();
    }
}
