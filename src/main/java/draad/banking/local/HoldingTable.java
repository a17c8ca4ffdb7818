package draad.banking.local;

import draad.banking.Holding;
import draad.banking.Iban;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holdings and their parties, as they were written. */
@Repository
class HoldingTable {

    private static final String HOLDING =
            """
            select h.*, payment.at as last_payment_in, party.parties from holding h
            left join lateral (
                select at from payment_in where holding_id = h.id order by at desc limit 1) payment on true
            left join lateral (
                select array_agg(customer_id || ' ' || role order by since, role desc, customer_id) as parties
                from holding_party where holding_id = h.id) party on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HoldingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Holding> find(HoldingId id) {
        return jdbc.sql(HOLDING + "where h.id = :id")
                .param("id", id.value())
                .query(HoldingTable::read)
                .optional();
    }

    Optional<Holding> byIban(Iban iban) {
        return jdbc.sql(HOLDING + "where h.iban = :iban")
                .param("iban", iban.text())
                .query(HoldingTable::read)
                .optional();
    }

    List<Holding> of(Collection<CustomerId> customers) {
        return jdbc.sql(
                        HOLDING
                                + """
                        where h.id in (select holding_id from holding_party where customer_id = any(:customers))
                        order by h.opened_at, h.id limit 500""")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(HoldingTable::read)
                .list();
    }

    boolean hasOrHad(Collection<CustomerId> ids, String product) {
        return jdbc.sql(
                        """
                select exists (select from holding_party p join holding h on h.id = p.holding_id
                    where p.customer_id = any(:ids) and h.product = :product)""")
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("product", product)
                .query(Boolean.class)
                .single();
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<Holding> lock(HoldingId id) {
        jdbc.sql("select id from holding where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** @return false when the number is another's */
    boolean insert(NewHolding holding, @Nullable Iban iban) {
        var inserted = jdbc.sql(
                        """
                        insert into holding (id, product, iban, status, opened_at, balance, overdraft, currency)
                        values (:id, :product, :iban, 'open', :openedAt, :balance, :overdraft, :currency)
                        on conflict (iban) do nothing""")
                .param("id", holding.id().value())
                .param("product", holding.product())
                .param("iban", iban == null ? null : iban.text())
                .param("openedAt", holding.openedAt().atOffset(ZoneOffset.UTC))
                .param("balance", holding.balance().amount())
                .param("overdraft", holding.overdraft().amount())
                .param("currency", holding.balance().currencyCode())
                .update();
        if (inserted == 1) holding.parties().forEach(party -> add(holding.id(), party));
        return inserted == 1;
    }

    void credit(HoldingId id, Money amount) {
        jdbc.sql("update holding set balance = balance + :amount where id = :id and currency = :currency")
                .param("id", id.value())
                .param("amount", amount.amount())
                .param("currency", amount.currencyCode())
                .update();
    }

    void change(HoldingId id, Holding.Status status, @Nullable Instant closedAt) {
        jdbc.sql("update holding set status = :status, closed_at = :closedAt where id = :id")
                .param("id", id.value())
                .param("status", status.id())
                .param("closedAt", closedAt == null ? null : closedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void replaceParties(HoldingId id, List<Party> parties) {
        jdbc.sql("delete from holding_party where holding_id = :id")
                .param("id", id.value())
                .update();
        parties.forEach(party -> add(id, party));
    }

    private void add(HoldingId id, Party party) {
        jdbc.sql(
                        """
                insert into holding_party (holding_id, customer_id, role, since)
                values (:id, :customer, :role, :since) on conflict do nothing""")
                .param("id", id.value())
                .param("customer", party.customerId().value())
                .param("role", party.role().id())
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Holding read(ResultSet rs, int row) throws SQLException {
        var currency = Currency.getInstance(rs.getString("currency"));
        return new Holding(
                new HoldingId(rs.getObject("id", UUID.class)),
                rs.getString("product"),
                rs.getString("iban"),
                Holding.Status.of(rs.getString("status")),
                rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(rs, "closed_at"),
                instant(rs, "last_payment_in"),
                new Money(money(rs), currency),
                parties(rs));
    }

    private static BigDecimal money(ResultSet rs) throws SQLException {
        return rs.getBigDecimal("balance");
    }

    private static List<Party> parties(ResultSet rs) throws SQLException {
        var array = rs.getArray("parties");
        var texts = array == null ? Stream.<String>empty() : Arrays.stream((String[]) array.getArray());
        return texts.map(text -> text.split(" "))
                .map(parts -> new Party(CustomerId.of(parts[0]), Party.Role.of(parts[1])))
                .toList();
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
