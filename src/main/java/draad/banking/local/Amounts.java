package draad.banking.local;

import draad.shared.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads amounts of money as systems send them: a decimal string or number, with or without its currency beside it. */
final class Amounts {

    private static final String EURO = "EUR";

    private Amounts() {}

    /** An amount, or an object with the amount and its currency. */
    static Optional<Money> of(JsonNode node) {
        if (!node.isObject()) return of(node, EURO);
        if (node.propertyNames().stream().anyMatch(name -> !name.equals("amount") && !name.equals("currency")))
            return Optional.empty();
        return of(node.path("amount"), node.path("currency").asString(EURO));
    }

    static Optional<Money> of(@Nullable JsonNode amount, @Nullable String currency) {
        if (amount == null || !amount.isString() && !amount.isNumber()) return Optional.empty();
        try {
            var money = Money.of(amount.asString().strip(), currency == null ? EURO : currency);
            // More digits than an account can hold
            return Optional.of(money).filter(one -> one.amount().precision() <= 17);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Money> positive(@Nullable JsonNode amount, @Nullable String currency) {
        return of(amount, currency).filter(money -> money.amount().signum() > 0);
    }
}
