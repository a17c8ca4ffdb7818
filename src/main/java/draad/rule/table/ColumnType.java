package draad.rule.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What stands in a column; anything but text is said in its header: {@code if:amount:number}. */
enum ColumnType {
    TEXT,
    NUMBER,
    DATE,
    FLAG;

    boolean isOrdered() {
        return this == NUMBER || this == DATE;
    }

    /** @throws IllegalArgumentException when this is not written as values of this type are */
    Comparable<?> parse(String written) {
        return switch (this) {
            case TEXT -> written;
            case NUMBER -> number(written);
            case DATE -> date(written);
            case FLAG -> flag(written);
        };
    }

    private static BigDecimal number(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + written + "' is no number; write 100000 or 0.75", e);
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + written + "' is no date; write 2026-12-31", e);
        }
    }

    private static String flag(String written) {
        if (written.equals("yes") || written.equals("no")) return written;
        throw new IllegalArgumentException("'" + written + "' is neither yes nor no");
    }
}
