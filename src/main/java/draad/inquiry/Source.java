package draad.inquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.ActionId;
import java.util.Locale;

/** Whom the bank asks, and the action that a customer can refuse by which it does. */
public enum Source {
    VALUATION("order-valuation", Valuers.Valuation.class),
    CREDIT_REGISTER("ask-credit-register", CreditRegister.Registered.class),
    IDENTITY("verify-identity", IdentityRegister.Verified.class),
    FUNDS("trace-funds", FundsTracing.Traced.class);

    private final ActionId action;
    private final Class<? extends Finding> finding;

    Source(String action, Class<? extends Finding> finding) {
        this.action = new ActionId(action);
        this.finding = finding;
    }

    ActionId action() {
        return action;
    }

    Class<? extends Finding> finding() {
        return finding;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Source of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
