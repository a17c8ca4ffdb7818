package draad.banking.local;

import draad.banking.Freeze;
import draad.shared.CaseReference;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders by which holdings stand still. */
@Repository
class FreezeTable {

    private final JdbcClient jdbc;

    FreezeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HoldingId holding, Freeze order) {
        jdbc.sql(
                        """
                insert into holding_freeze (id, holding_id, ground, authority, reference, amount, free_amount, hidden, since)
                values (:id, :holding, :ground, :authority, :reference, :amount, :free, :hidden, :since)""")
                .param("id", order.id())
                .param("holding", holding.value())
                .param("ground", order.ground())
                .param("authority", order.authority())
                .param("reference", order.reference())
                .param("amount", order.amount() == null ? null : order.amount().amount())
                .param("free", order.free() == null ? null : order.free().amount())
                .param("hidden", order.hidden())
                .param("since", order.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when it was not in force */
    boolean lift(HoldingId holding, UUID order, Instant now) {
        return jdbc.sql(
                                """
                        update holding_freeze set lifted_at = :now
                        where id = :id and holding_id = :holding and lifted_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", order)
                        .param("holding", holding.value())
                        .update()
                == 1;
    }

    /** Those of these that stand still only by orders that nobody may hear of. */
    Set<HoldingId> secretAmong(Collection<HoldingId> asked) {
        return jdbc
                .sql(
                        """
                        select holding_id from holding_freeze
                        where holding_id = any(:asked) and lifted_at is null
                        group by holding_id having bool_and(hidden)""")
                .param("asked", asked.stream().map(HoldingId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(HoldingId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands still after a death, because of this case. */
    List<HoldingId> after(CaseReference death) {
        return jdbc
                .sql(
                        """
                        select holding_id from holding_freeze
                        where reference = :reference and ground = 'death' and lifted_at is null
                        order by holding_id limit 500""")
                .param("reference", death.text())
                .query(UUID.class)
                .list()
                .stream()
                .map(HoldingId::new)
                .toList();
    }

    void liftAfterDeath(HoldingId holding, CaseReference death, Instant now) {
        jdbc.sql(
                        """
                        update holding_freeze set lifted_at = :now
                        where reference = :reference and holding_id = :holding and ground = 'death'
                          and lifted_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reference", death.text())
                .param("holding", holding.value())
                .update();
    }

    List<Freeze> inForce(HoldingId holding) {
        return jdbc.sql(
                        """
                        select * from holding_freeze where holding_id = :holding and lifted_at is null
                        order by since, id limit 50""")
                .param("holding", holding.value())
                .query(FreezeTable::read)
                .list();
    }

    private static Freeze read(ResultSet row, int number) throws SQLException {
        return new Freeze(
                row.getObject("id", UUID.class),
                row.getString("ground"),
                row.getString("authority"),
                row.getString("reference"),
                money(row, "amount"),
                money(row, "free_amount"),
                row.getBoolean("hidden"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Money.euro(amount);
    }
}
