package draad.account;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.refusal.CustomersWord;
import draad.rule.Outcome;
import draad.shared.ActionId;
import draad.shared.Channel;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a closed account comes back at once, or a person decides first because it was closed long ago. */
@Component
class RestoreTerm implements DecisionFacts {

    private final Holdings holdings;
    private final CustomersWord word;
    private final Clock clock;

    RestoreTerm(Holdings holdings, CustomersWord word, Clock clock) {
        this.holdings = holdings;
        this.word = word;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "restore-term";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var account = holdings.find(HoldingId.of(customerCase.datum("account").orElseThrow()))
                .orElseThrow();
        return List.of(Map.of(
                "cause", isWrong(customerCase, account) ? "wrong" : "wish",
                "product", account.product(),
                "months", monthsSinceClosing(account)));
    }

    /** The bank itself opened this case, or somebody's no stood when the account was closed. */
    private boolean isWrong(CustomerCase customerCase, Holding account) {
        return customerCase.startedIn() == Channel.CORE_BANKING
                || !word.against(ActionId.CLOSE_ACCOUNT, Subject.account(account.id()))
                        .isEmpty();
    }

    private int monthsSinceClosing(Holding account) {
        if (account.closedAt() == null) return 0;
        var closed = LocalDate.ofInstant(account.closedAt(), clock.getZone());
        return (int) Period.between(closed, LocalDate.now(clock)).toTotalMonths();
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.row().map(row -> Outcome.filled(row, "way")).orElse("decide");
    }
}
