package draad.attention;

import draad.banking.Holdings;
import draad.cases.AmountAtStake;
import draad.cases.CaseHistory;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.customer.Customers;
import draad.shared.Channel;
import org.springframework.stereotype.Component;

/** Gathers what the rules for extra steps want to know. */
@Component
class NextStepKnowledge {

    private final Customers customers;
    private final Holdings holdings;
    private final CaseHistory history;
    private final AmountAtStake stake;

    NextStepKnowledge(Customers customers, Holdings holdings, CaseHistory history, AmountAtStake stake) {
        this.customers = customers;
        this.holdings = holdings;
        this.history = history;
        this.stake = stake;
    }

    NextStepFacts of(CustomerCase of, CaseStep step, Channel in) {
        var customer = customers.profile(of.customer()).orElseThrow();
        var past = history.of(of.reference(), of.customer());
        return new NextStepFacts(
                of.type(),
                step.key(),
                step.performer().id(),
                of.product(),
                customer.market().id(),
                customer.language().getLanguage(),
                stake.in(of.data()),
                of.startedIn(),
                in,
                past.refusals(),
                past.transfers(),
                past.resumptions(),
                past.returnedMail(),
                past.openComplaint(),
                !holdings.hasOrHad(customer.allIds(), of.product()));
    }
}
