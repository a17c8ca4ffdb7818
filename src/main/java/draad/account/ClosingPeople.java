package draad.account;

import draad.banking.Holding;
import draad.banking.Party;
import draad.cases.CustomerCase;
import draad.customer.Capacity;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.customer.Representation;
import draad.customer.Representations;
import draad.refusal.CustomersWord;
import draad.refusal.WhoMust;
import draad.refusal.Word;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who asks for a closing, for whom, and who else has a say in it (W8). */
@Component
class ClosingPeople {

    private static final int OF_AGE = 18;
    private static final Set<Capacity> FOR_THE_PROTECTED = Set.of(Capacity.GUARDIAN, Capacity.PARENT);

    private final CustomersWord word;
    private final WhoMust whoMust;
    private final Customers customers;
    private final Representations representations;
    private final Clock clock;

    ClosingPeople(
            CustomersWord word, WhoMust whoMust, Customers customers, Representations representations, Clock clock) {
        this.word = word;
        this.whoMust = whoMust;
        this.customers = customers;
        this.representations = representations;
        this.clock = clock;
    }

    ClosingWish wish(CustomerCase customerCase, Holding account) {
        var against = word.against(ActionId.CLOSE_ACCOUNT, Subject.account(account.id()));
        var own = against.stream()
                .filter(said -> customerCase.customer().equals(said.customer()))
                .count();
        return new ClosingWish(
                customerCase.startedWith().isAtLeast(Assurance.STRONG) || isTrue(customerCase, "confirmWish"),
                (int) own,
                toAsk(customerCase, account, against).size(),
                isWithinMandate(customerCase.customer(), account),
                isTrue(customerCase, "directDebitsMoved"),
                isTrue(customerCase, "cardsStop"),
                customerCase.datum("reviewed").isPresent());
    }

    AccountHolders holders(CustomerCase customerCase, Holding account) {
        var asks = customerCase.customer();
        var own = account.owners().stream()
                .flatMap(owner -> customers.find(owner).stream())
                .toList();
        var minors = own.stream()
                .filter(this::isMinor)
                .filter(owner -> !speaksFor(asks, owner.id(), account))
                .count();
        var deceased = own.stream().filter(owner -> died(owner.id())).count();
        return new AccountHolders((int) minors, (int) deceased, isProtectedFrom(asks, account));
    }

    /** Holders who must still agree; whoever said no needs no asking, the guard hears them. */
    private Set<CustomerId> toAsk(CustomerCase customerCase, Holding account, List<Word> against) {
        if (against.stream().anyMatch(said -> !customerCase.customer().equals(said.customer()))) return Set.of();
        return whoMust.mayClose(account.id(), Set.of(customerCase.customer())).stillToAgree();
    }

    /** Whoever has no right by the account itself needs one that covers a closing. */
    private boolean isWithinMandate(CustomerId asks, Holding account) {
        var role = account.party(asks).map(Party::role);
        if (role.filter(own -> own.owns() || own == Party.Role.GUARDIAN).isPresent()) return true;
        return account.owners().stream().anyMatch(owner -> representations
                .rightOf(asks, owner, ActionId.CLOSE_ACCOUNT, Subject.account(account.id()))
                .isPresent());
    }

    private boolean isProtectedFrom(CustomerId asks, Holding account) {
        var guardians = account.parties().stream()
                .filter(party -> party.role() == Party.Role.GUARDIAN)
                .toList();
        return !guardians.isEmpty()
                && guardians.stream().noneMatch(party -> party.customerId().equals(asks))
                && account.owners().stream().noneMatch(owner -> speaksFor(asks, owner, account));
    }

    private boolean speaksFor(CustomerId asks, CustomerId owner, Holding account) {
        var isGuardian = account.party(asks)
                .filter(party -> party.role() == Party.Role.GUARDIAN)
                .isPresent();
        return isGuardian || right(asks, owner, FOR_THE_PROTECTED);
    }

    private boolean right(CustomerId by, CustomerId owner, Set<Capacity> capacities) {
        return representations.representativesOf(owner).stream()
                .filter(right -> right.by().equals(by))
                .map(Representation::capacity)
                .anyMatch(capacities::contains);
    }

    /** An executor speaks for nobody who lives. */
    private boolean died(CustomerId owner) {
        return representations.representativesOf(owner).stream()
                .anyMatch(right -> right.capacity() == Capacity.EXECUTOR || right.capacity() == Capacity.HEIR);
    }

    private boolean isMinor(Customer customer) {
        return customer.birthDate() != null
                && customer.birthDate().plusYears(OF_AGE).isAfter(LocalDate.now(clock));
    }

    static boolean isTrue(CustomerCase customerCase, String datum) {
        return customerCase.datum(datum).filter("true"::equals).isPresent();
    }
}
