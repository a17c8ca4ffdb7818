package draad.banking;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A holding as clients read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldingView(
        HoldingId id,
        String product,
        @Nullable String iban,
        Holding.Status status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant lastPaymentIn,
        Money balance,
        List<Party> parties) {

    public static HoldingView of(Holding holding) {
        return new HoldingView(
                holding.id(),
                holding.product(),
                holding.iban(),
                holding.status(),
                holding.openedAt(),
                holding.closedAt(),
                holding.lastPaymentIn(),
                holding.balance(),
                holding.parties());
    }
}
