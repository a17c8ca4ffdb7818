package draad.mortgage;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts and percentages as people write them, for the reasons that rules give. */
public final class Euros {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Euros() {}

    /** {@code € 328,075.00}; without cents when there are none. */
    public static String en(BigDecimal amount) {
        return "€ " + written(amount, Locale.UK);
    }

    /** {@code € 328.075,00}; without cents when there are none. */
    public static String nl(BigDecimal amount) {
        return "€ " + written(amount, DUTCH);
    }

    /** {@code 3.85%} */
    public static String percentEn(BigDecimal percentage) {
        return plain(percentage) + "%";
    }

    /** {@code 3,85%} */
    public static String percentNl(BigDecimal percentage) {
        return plain(percentage).replace('.', ',') + "%";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String written(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        int decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
