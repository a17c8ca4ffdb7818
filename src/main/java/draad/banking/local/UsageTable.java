package draad.banking.local;

import draad.banking.DirectDebit;
import draad.banking.LinkedProduct;
import draad.banking.PaymentIn;
import draad.banking.StandingOrder;
import draad.banking.Usage;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What shows how holdings are used. */
@Repository
class UsageTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    UsageTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Usage> of(HoldingId id, Instant since) {
        var last = paymentsIn(id, "and at >= :since order by at desc, id desc limit 1", since);
        return jdbc.sql(
                        """
                        select h.*, (select count(*) from payment_in p where p.holding_id = h.id and p.at >= :since)
                            as payments_in
                        from holding h where id = :id""")
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((rs, row) -> new Usage(
                        since,
                        rs.getInt("payments_in"),
                        last.isEmpty() ? null : last.get(0),
                        standingOrders(id),
                        directDebits(id),
                        links(id),
                        new Money(rs.getBigDecimal("balance"), Currency.getInstance(rs.getString("currency"))),
                        new Money(rs.getBigDecimal("overdraft"), Currency.getInstance(rs.getString("currency"))),
                        rs.getInt("cards"),
                        new Money(rs.getBigDecimal("accrued_interest"), Currency.getInstance(rs.getString("currency"))),
                        new Money(rs.getBigDecimal("arrears"), Currency.getInstance(rs.getString("currency")))))
                .optional();
    }

    List<PaymentIn> returned(HoldingId id) {
        return paymentsIn(id, "and returned and at >= :since order by at, id limit 200", Instant.EPOCH);
    }

    void add(PaymentIn payment) {
        jdbc.sql(
                        """
                insert into payment_in (id, holding_id, amount, currency, payer, description, at, received_at, returned,
                                        redirected_to)
                values (:id, :holding, :amount, :currency, :payer, :description, :at, :receivedAt, :returned,
                        :redirectedTo)""")
                .param("id", payment.id())
                .param("holding", payment.holding().value())
                .param("amount", payment.amount().amount())
                .param("currency", payment.amount().currencyCode())
                .param("payer", payment.from())
                .param("description", payment.description())
                .param("at", payment.at().atOffset(ZoneOffset.UTC))
                .param("receivedAt", now())
                .param("returned", payment.returned())
                .param("redirectedTo", payment.redirectedTo())
                .update();
        if (payment.staysHere())
            jdbc.sql("update holding set balance = balance + :amount where id = :id")
                    .param("id", payment.holding().value())
                    .param("amount", payment.amount().amount())
                    .update();
    }

    void add(HoldingId holding, StandingOrder order) {
        jdbc.sql(
                        """
                insert into standing_order (id, holding_id, amount, currency, payee, every)
                values (:id, :holding, :amount, :currency, :payee, :every)""")
                .param("id", order.id())
                .param("holding", holding.value())
                .param("amount", order.amount().amount())
                .param("currency", order.amount().currencyCode())
                .param("payee", order.payee())
                .param("every", order.every())
                .update();
    }

    void giveCards(HoldingId holding, int cards) {
        jdbc.sql("update holding set cards = :cards where id = :id")
                .param("id", holding.value())
                .param("cards", cards)
                .update();
    }

    void owes(HoldingId holding, BigDecimal accruedInterest, BigDecimal arrears) {
        jdbc.sql("update holding set accrued_interest = :interest, arrears = :arrears where id = :id")
                .param("id", holding.value())
                .param("interest", accruedInterest)
                .param("arrears", arrears)
                .update();
    }

    /** @return false when this mandate is known already */
    boolean add(HoldingId holding, DirectDebit debit) {
        return jdbc.sql(
                                """
                        insert into direct_debit (id, holding_id, creditor, mandate)
                        values (:id, :holding, :creditor, :mandate) on conflict do nothing""")
                        .param("id", debit.id())
                        .param("holding", holding.value())
                        .param("creditor", debit.creditor())
                        .param("mandate", debit.mandate())
                        .update()
                == 1;
    }

    void add(HoldingId holding, LinkedProduct link) {
        jdbc.sql(
                        """
                insert into holding_link (id, holding_id, kind, description, linked_id)
                values (:id, :holding, :kind, :description, :linked)""")
                .param("id", link.id())
                .param("holding", holding.value())
                .param("kind", link.kind())
                .param("description", link.description())
                .param("linked", link.linked() == null ? null : link.linked().value())
                .update();
    }

    private List<PaymentIn> paymentsIn(HoldingId id, String which, Instant since) {
        return jdbc.sql("select * from payment_in where holding_id = :id " + which)
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UsageTable::paymentIn)
                .list();
    }

    private List<StandingOrder> standingOrders(HoldingId id) {
        return jdbc.sql(
                        """
                        select * from standing_order
                        where holding_id = :id and (ends_at is null or ends_at > :now) order by id limit 200""")
                .param("id", id.value())
                .param("now", now())
                .query((rs, row) -> new StandingOrder(
                        rs.getObject("id", UUID.class), amount(rs), rs.getString("payee"), rs.getString("every")))
                .list();
    }

    private List<DirectDebit> directDebits(HoldingId id) {
        return jdbc.sql(
                        """
                        select * from direct_debit
                        where holding_id = :id and (ends_at is null or ends_at > :now) order by id limit 200""")
                .param("id", id.value())
                .param("now", now())
                .query((rs, row) -> new DirectDebit(
                        rs.getObject("id", UUID.class), rs.getString("creditor"), rs.getString("mandate")))
                .list();
    }

    private List<LinkedProduct> links(HoldingId id) {
        return jdbc.sql("select * from holding_link where holding_id = :id order by id limit 200")
                .param("id", id.value())
                .query((rs, row) -> new LinkedProduct(
                        rs.getObject("id", UUID.class),
                        rs.getString("kind"),
                        rs.getString("description"),
                        rs.getObject("linked_id") == null
                                ? null
                                : new HoldingId(rs.getObject("linked_id", UUID.class))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PaymentIn paymentIn(ResultSet rs, int row) throws SQLException {
        return new PaymentIn(
                rs.getObject("id", UUID.class),
                new HoldingId(rs.getObject("holding_id", UUID.class)),
                amount(rs),
                rs.getString("payer"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("description"),
                rs.getBoolean("returned"),
                rs.getString("redirected_to"));
    }

    private static Money amount(ResultSet rs) throws SQLException {
        return new Money(rs.getBigDecimal("amount"), Currency.getInstance(rs.getString("currency")));
    }
}
