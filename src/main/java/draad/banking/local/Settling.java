package draad.banking.local;

import draad.banking.Settlement;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settles a holding at its closing and undoes that at its restoring, in the transaction that does so. */
@Repository
class Settling {

    private static final String OF_HOLDING =
            "select * from account_settlement where holding_id = :holding and undone_at is null";

    private final JdbcClient jdbc;

    Settling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What would have to be paid out, or still be paid, when it closed now. */
    Money left(HoldingId id) {
        return jdbc.sql("select balance + accrued_interest as left_over, currency from holding where id = :id")
                .param("id", id.value())
                .query((row, number) -> money(row, "left_over"))
                .single();
    }

    Settlement settle(HoldingId id, @Nullable String paidTo, Instant now) {
        var settlement = Ids.next();
        jdbc.sql(
                        """
                insert into account_settlement (id, holding_id, balance, interest, paid_out, paid_to, currency, cards,
                    standing_orders, direct_debits, settled_at)
                select :settlement, id, balance, accrued_interest, balance + accrued_interest,
                    case when balance + accrued_interest > 0 then :paidTo end, currency, cards,
                    (select count(*) from standing_order where holding_id = h.id and (ends_at is null or ends_at > :now)),
                    (select count(*) from direct_debit where holding_id = h.id and (ends_at is null or ends_at > :now)),
                    :now
                from holding h where id = :holding""")
                .param("settlement", settlement)
                .param("paidTo", paidTo)
                .param("now", at(now))
                .param("holding", id.value())
                .update();
        end("standing_order", id, settlement, now);
        end("direct_debit", id, settlement, now);
        jdbc.sql("update holding set balance = 0, accrued_interest = 0, cards = 0 where id = :id")
                .param("id", id.value())
                .update();
        return of(id).orElseThrow();
    }

    Optional<Settlement> of(HoldingId id) {
        return jdbc.sql(OF_HOLDING)
                .param("holding", id.value())
                .query(Settling::read)
                .optional();
    }

    /** The money comes back, and what ended with the holding goes on. */
    void undo(HoldingId id, Instant now) {
        var settlement = jdbc.sql(
                        """
                        update account_settlement set undone_at = :now
                        where holding_id = :holding and undone_at is null returning id""")
                .param("now", at(now))
                .param("holding", id.value())
                .query(UUID.class)
                .optional();
        if (settlement.isEmpty()) return;
        goOn("standing_order", settlement.get());
        goOn("direct_debit", settlement.get());
        jdbc.sql(
                        """
                update holding h set balance = h.balance + s.paid_out, cards = s.cards
                from account_settlement s where s.id = :settlement and h.id = s.holding_id""")
                .param("settlement", settlement.get())
                .update();
    }

    private void end(String table, HoldingId id, UUID settlement, Instant now) {
        jdbc.sql(
                        "update " + table
                                + """
                 set ends_at = :now, ended_by = :settlement
                where holding_id = :holding and (ends_at is null or ends_at > :now)""")
                .param("now", at(now))
                .param("settlement", settlement)
                .param("holding", id.value())
                .update();
    }

    private void goOn(String table, UUID settlement) {
        jdbc.sql("update " + table + " set ends_at = null, ended_by = null where ended_by = :settlement")
                .param("settlement", settlement)
                .update();
    }

    private static Settlement read(ResultSet row, int number) throws SQLException {
        return new Settlement(
                money(row, "balance"),
                money(row, "interest"),
                money(row, "paid_out"),
                row.getString("paid_to"),
                row.getInt("cards"),
                row.getInt("standing_orders"),
                row.getInt("direct_debits"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return new Money(amount, Currency.getInstance(row.getString("currency")));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
