package draad.rule.table;

import draad.rule.UnsuitableFacts;
import draad.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The facts that a table asks about, in the order of its conditions. */
public final class Question {

    /** Where the bank's days begin and end. */
    public static final ZoneId BANK = ZoneId.of("Europe/Amsterdam");

    private Question() {}

    /**
     * @param today stands in for {@code validOn} when the facts do not name a day
     * @throws UnsuitableFacts when a fact that the table asks about is in none of these
     */
    public static @Nullable Object[] of(DecisionTable table, Collection<?> facts, LocalDate today) {
        var conditions = table.conditions();
        var values = new @Nullable Object[conditions.size()];
        for (int i = 0; i < values.length; i++) values[i] = value(table, conditions.get(i), facts, today);
        return values;
    }

    private static @Nullable Object value(DecisionTable table, Column column, Collection<?> facts, LocalDate today) {
        for (var fact : facts) {
            if (!FactNames.has(fact, column.name())) continue;
            var value = FactNames.value(fact, column.name());
            return value == null ? null : typed(table, column, FactNames.written(value));
        }
        if (column.equals(Column.VALID_ON)) return today;
        throw new UnsuitableFacts("The table '" + table.name() + "' asks for '" + column.name()
                + "', which none of the facts has; give it, as null when it is not known");
    }

    private static Object typed(DecisionTable table, Column column, Object value) {
        var typed =
                switch (column.type()) {
                    case TEXT -> text(value);
                    case NUMBER -> number(value);
                    case DATE -> date(value);
                    case FLAG -> flag(value);
                };
        if (typed != null) return typed;
        throw new UnsuitableFacts("The table '" + table.name() + "' asks for '" + column.name() + "' as a "
                + column.type().name().toLowerCase(Locale.ROOT) + ", not as a "
                + value.getClass().getSimpleName());
    }

    private static @Nullable String text(Object value) {
        if (value instanceof String text) return text;
        if (value instanceof Enum<?> one)
            return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return value instanceof Collection<?> ? null : value.toString();
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) return number;
        if (value instanceof Integer || value instanceof Long || value instanceof Short)
            return BigDecimal.valueOf(((Number) value).longValue());
        if (value instanceof Number number) return new BigDecimal(number.toString());
        return value instanceof Money money ? money.amount() : null;
    }

    private static @Nullable LocalDate date(Object value) {
        if (value instanceof LocalDate date) return date;
        if (value instanceof LocalDateTime moment) return moment.toLocalDate();
        return value instanceof Instant instant ? instant.atZone(BANK).toLocalDate() : null;
    }

    private static @Nullable String flag(Object value) {
        if (value instanceof Boolean flag) return flag ? "yes" : "no";
        return "yes".equals(value) || "no".equals(value) ? (String) value : null;
    }
}
