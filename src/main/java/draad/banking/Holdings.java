package draad.banking;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.shared.Permit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What customers have with the bank. The bank's core system stands behind it. */
public interface Holdings {

    Optional<Holding> find(HoldingId id);

    /** @param iban with or without spaces; empty when it is nobody's, or no IBAN */
    Optional<Holding> byIban(String iban);

    /** In which any of these has a part, under all their ids, oldest first. */
    List<Holding> of(Collection<CustomerId> customers);

    /** Everybody who has a part in it, with canonical ids; empty when there is no such holding. */
    List<Party> holders(HoldingId id);

    /**
     * Opens an account at the customer's own wish.
     *
     * @throws IbanInUse when the number is another holding's
     */
    Holding open(NewHolding holding);

    /**
     * Closes it with a permit for {@link ActionId#CLOSE_ACCOUNT} on this account, which is used before anything
     * changes.
     *
     * @throws java.util.NoSuchElementException when there is no such holding
     */
    Closing close(HoldingId id, Permit permit);

    /**
     * Opens a closed holding again under the same id and number, with a permit for {@link ActionId#RESTORE_ACCOUNT} on
     * this account, which is used before anything changes; false when it was not closed.
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
     * @return what was open until now
     */
    List<HoldingId> secureEstate(CustomerId deceased, Permit permit);

    /** Stops payments out; false when it was not open. */
    boolean freeze(HoldingId id);

    /** Lets payments out go again; false when it was not frozen. */
    boolean unfreeze(HoldingId id);

    /** @throws java.util.NoSuchElementException when there is no such holding */
    Usage usage(HoldingId id, Instant since);

    /** What came in while it was closed and was sent back, oldest first, at most 200. */
    List<PaymentIn> paymentsOnClosed(HoldingId id);
}
