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

    /** As everybody may see it: an order that nobody may hear of does not show. */
    static HoldingView of(Holding holding, Holdings holdings) {
        boolean isSecret = holding.status() == Holding.Status.FROZEN
                && holdings.freezes(holding.id()).stream().allMatch(Freeze::hidden);
        return of(holding, isSecret ? Holding.Status.OPEN : holding.status());
    }

    public static HoldingView of(Holding holding) {
        return of(holding, holding.status());
    }

    private static HoldingView of(Holding holding, Holding.Status status) {
        return new HoldingView(
                holding.id(),
                holding.product(),
                holding.iban(),
                status,
                holding.openedAt(),
                holding.closedAt(),
                holding.lastPaymentIn(),
                holding.balance(),
                holding.parties());
    }
}
