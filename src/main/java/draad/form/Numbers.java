package draad.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people of a language type and read them. */
final class Numbers {

    private static final BigDecimal BEYOND = new BigDecimal("1e15");

    private Numbers() {}

    /** One spelling of a number: a whole one as a long, else without zeros at the end. */
    static Number plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() <= 0 ? (Number) bare.longValueExact() : bare;
    }

    /** A JSON number in its one spelling; nothing when it is far beyond what any form can ask. */
    static Optional<Number> plain(Number number) {
        if (number instanceof Double real && !Double.isFinite(real)) return Optional.empty();
        if (number instanceof Float real && !Float.isFinite(real)) return Optional.empty();
        var decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        var digits = (long) decimal.precision() - decimal.scale();
        if (digits > 15 || decimal.scale() > 30) return Optional.empty();
        return Optional.of(plain(decimal));
    }

    /**
     * Reads what somebody typed: {@code 1.234,56}, {@code 1,234.56}, {@code € 1234} and {@code 100,-} all count. A
     * single separator before three digits means thousands in an amount of money, which never has three decimals; in
     * another number the language decides.
     */
    static Optional<BigDecimal> typed(String text, Locale locale, boolean money) {
        var bare = text.replaceAll("[\\s\\u00a0\\u202f€%]|EUR", "").replaceAll("[,.]-+$", "");
        if (!bare.matches("-?[0-9][0-9.,]{0,24}")) return Optional.empty();
        int decimal = decimalSeparator(bare, locale, money);
        var whole = decimal < 0 ? bare : bare.substring(0, decimal);
        var fraction = decimal < 0 ? "" : bare.substring(decimal + 1);
        if (!whole.matches("-?([0-9]+|[0-9]{1,3}([.][0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+)")) return Optional.empty();
        if (!fraction.matches("[0-9]*")) return Optional.empty();
        var digits = whole.replaceAll("[.,]", "") + (fraction.isEmpty() ? "" : "." + fraction);
        return Optional.of(new BigDecimal(digits)).filter(number -> number.abs().compareTo(BEYOND) < 0);
    }

    private static int decimalSeparator(String text, Locale locale, boolean money) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        int last = Math.max(comma, point);
        if (last < 0 || (comma >= 0 && point >= 0)) return last;
        if (text.indexOf(text.charAt(last)) != last) return -1;
        var thousands = text.length() - last == 4 && text.substring(0, last).matches("-?[1-9][0-9]{0,2}");
        if (!thousands) return last;
        return money || text.charAt(last) == groupingIn(locale) ? -1 : last;
    }

    private static char groupingIn(Locale locale) {
        return locale.getLanguage().equals("nl") ? '.' : ',';
    }

    static String money(BigDecimal amount, Locale locale) {
        return new DecimalFormat("#,##0.00", symbols(locale)).format(amount);
    }

    static String number(BigDecimal number, Locale locale) {
        var format = new DecimalFormat("0", symbols(locale));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH);
    }
}
