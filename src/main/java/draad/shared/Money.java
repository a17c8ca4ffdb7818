package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in a currency; in JSON a decimal string with the currency's code. */
public record Money(BigDecimal amount, Currency currency) {

    public static final Currency EURO = Currency.getInstance("EUR");

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    public static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }

    public static Money euro(BigDecimal amount) {
        return new Money(amount, EURO);
    }

    /** @throws IllegalArgumentException when the amount has too many decimals or the currency is unknown */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        try {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("Not an amount of money: " + amount + " " + currency, e);
        }
    }

    @JsonProperty("amount")
    public String text() {
        return amount.toPlainString();
    }

    @JsonProperty("currency")
    public String currencyCode() {
        return currency.getCurrencyCode();
    }
}
