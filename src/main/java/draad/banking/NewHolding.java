package draad.banking;

import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be opened.
 *
 * @param iban null for a number of the bank's own choice
 */
public record NewHolding(
        HoldingId id,
        String product,
        @Nullable String iban,
        Instant openedAt,
        Money balance,
        Money overdraft,
        List<Party> parties) {

    /** @throws IllegalArgumentException when nobody holds it or the product is no product */
    public NewHolding {
        parties = List.copyOf(parties);
        if (!product.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
            throw new IllegalArgumentException("Not a product: " + product);
        if (parties.stream().noneMatch(party -> party.role().owns()))
            throw new IllegalArgumentException("A holding has a holder");
    }

    /** An empty account for one customer, with a number of the bank's own choice. */
    public static NewHolding of(CustomerId holder, String product, Instant openedAt) {
        var nothing = Money.euro("0");
        var parties = List.of(new Party(holder, Party.Role.HOLDER));
        return new NewHolding(HoldingId.next(), product, null, openedAt, nothing, nothing, parties);
    }
}
