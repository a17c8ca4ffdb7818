package draad.account;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.cases.CustomerCase;
import org.springframework.stereotype.Component;

/** Looks at the account that the money must go to: of our own we know whose it is, of others the holder says so. */
@Component
class CounterAccounts {

    private final Holdings holdings;

    CounterAccounts(Holdings holdings) {
        this.holdings = holdings;
    }

    CounterAccount of(CustomerCase customerCase, Holding closing) {
        return customerCase
                .datum("counterAccount")
                .flatMap(Iban::parse)
                .map(iban -> of(iban, customerCase, closing))
                .orElse(new CounterAccount(false, true, true));
    }

    private CounterAccount of(Iban iban, CustomerCase customerCase, Holding closing) {
        var ours = holdings.byIban(iban.text());
        boolean isConfirmed = ClosingPeople.isTrue(customerCase, "counterAccountIsMine");
        boolean isUsable = !iban.text().equals(closing.iban())
                && ours.filter(Holding::isClosed).isEmpty();
        boolean isTheirs = ours.map(other -> other.owners().stream().anyMatch(closing.owners()::contains))
                .orElse(isConfirmed);
        return new CounterAccount(true, isUsable, isTheirs);
    }
}
