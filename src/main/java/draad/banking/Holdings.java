package draad.banking;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.shared.Permit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customers have with the bank. The bank's core system stands behind it. */
public interface Holdings {

    Optional<Holding> find(HoldingId id);

    /** @param iban with or without spaces; empty when it is nobody's, or no IBAN */
    Optional<Holding> byIban(String iban);

    /** In which any of these has a part, under all their ids, oldest first. */
    List<Holding> of(Collection<CustomerId> customers);

    /** As everybody may see them: a freeze that nobody may hear of does not show. */
    List<Holding> shownOf(Collection<CustomerId> customers);

    /** Whether one of them has or had a part in such a product; under exactly these ids. */
    boolean hasOrHad(Collection<CustomerId> ids, String product);

    /** Everybody who has a part in it, with canonical ids; empty when there is no such holding. */
    List<Party> holders(HoldingId id);

    /**
     * Opens an account at the customer's own wish.
     *
     * @throws IbanInUse when the number is another holding's
     */
    Holding open(NewHolding holding);

    /** Closes what is empty; see {@link #close(HoldingId, Iban, Permit)}. */
    default Closing close(HoldingId id, Permit permit) {
        return close(id, null, permit);
    }

    /**
     * Closes it with a permit for {@link ActionId#CLOSE_ACCOUNT} on this account, which is used before anything
     * changes. Interest is booked, what is left goes to the counter-account, and cards, standing orders and mandates
     * end, all at once. The permit stays unused when it is closed before or cannot be settled.
     *
     * @param counterAccount where the money that is left goes, null when nobody said
     * @throws java.util.NoSuchElementException when there is no such holding
     */
    Closing close(HoldingId id, @Nullable Iban counterAccount, Permit permit);

    /** Writes down that it was closed elsewhere, whatever was on it; the permit stands for that. */
    Closing closedElsewhere(HoldingId id, Permit permit);

    /** What was settled at its last closing, unless that was undone. */
    Optional<Settlement> settlementOf(HoldingId id);

    /**
     * Opens a closed holding again under the same id and number, with a permit for {@link ActionId#RESTORE_ACCOUNT} on
     * this account, which is used before anything changes; false when it was not closed. What was settled is undone:
     * the money comes back, and cards, orders and mandates work again.
     */
    boolean reopen(HoldingId id, Permit permit);

    /**
     * Books an amount of the bank's own on an account, with a permit for {@link ActionId#GIVE_GESTURE} on this
     * customer, which is used before anything changes.
     *
     * @throws java.util.NoSuchElementException when there is no such holding
     */
    void credit(HoldingId id, CustomerId customer, Money amount, Permit permit);

    /**
     * Stops payments out of every open holding that is this customer's alone, after their death, with a permit for
     * {@link ActionId#SECURE_ESTATE} on this customer, which is used before anything changes.
     *
     * @param reference the case in which it is done, by which it is let go again
     */
    void secureEstate(CustomerId deceased, CaseReference reference, Permit permit);

    /** Lifts what was stopped after a death in this case, and nothing that others ordered. */
    void releaseEstate(CaseReference reference);

    /**
     * Stops payments out, with a permit for {@link ActionId#FREEZE_ACCOUNT} on this account; false when it was closed.
     */
    boolean freeze(HoldingId id, Freeze order, Permit permit);

    /**
     * Lifts one order, with a permit for {@link ActionId#UNFREEZE_ACCOUNT} on this account. Payments out go again when
     * no other order is in force; false when this one was not.
     */
    boolean unfreeze(HoldingId id, UUID order, Permit permit);

    /**
     * From now on sends on what comes in, with a permit for {@link ActionId#REDIRECT_PAYMENTS} on this account, which
     * is used before anything changes. It holds for a closed account too.
     *
     * @throws java.util.NoSuchElementException when there is no such holding
     */
    void redirect(HoldingId id, Iban to, Instant until, Permit permit);

    /** Where its payments are sent on to now; empty when they are not. */
    Optional<Redirection> redirection(HoldingId id);

    /** The orders in force by which it stands still, oldest first. */
    List<Freeze> freezes(HoldingId id);

    /** @throws java.util.NoSuchElementException when there is no such holding */
    Usage usage(HoldingId id, Instant since);

    /** What came in while it was closed and was sent back, oldest first, at most 200. */
    List<PaymentIn> paymentsOnClosed(HoldingId id);
}
