package draad.address;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.customer.ContactPoint;
import draad.rule.Outcome;
import draad.shared.Assurance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the rules must know of a change of address before it is made. */
@Component
class AddressChangeFacts implements DecisionFacts {

    private static final Set<String> CERTAIN = Set.of("yes", "certain");

    private final ToldAddress told;
    private final Clock clock;

    AddressChangeFacts(ToldAddress told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "address-change";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        return List.of(new AddressChange(
                customerCase.datum("toldWith").orElse(Assurance.NONE.id()),
                customerCase.datum("source").orElse("customer"),
                isConfirmed(customerCase),
                isKnown(customerCase),
                isLater(customerCase),
                ToldAddress.wantsItBack(customerCase)));
    }

    /** They said so with a login, or a colleague compared their document. */
    private static boolean isConfirmed(CustomerCase customerCase) {
        return customerCase.datum("outcome").filter(CERTAIN::contains).isPresent();
    }

    private boolean isKnown(CustomerCase customerCase) {
        var wanted = told.of(customerCase);
        var known = told.point(customerCase).map(ContactPoint::address);
        return wanted.isEmpty() || known.isPresent() && known.equals(wanted);
    }

    private boolean isLater(CustomerCase customerCase) {
        return customerCase
                .datum("movesOn")
                .map(LocalDate::parse)
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .isPresent();
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.conclusions(AddressVerdict.class).stream()
                .map(AddressVerdict::word)
                .findFirst()
                .orElse("confirm");
    }
}
