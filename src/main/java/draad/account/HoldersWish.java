package draad.account;

import draad.banking.Holdings;
import draad.cases.Happened;
import draad.customer.Representations;
import draad.refusal.CustomersWord;
import draad.refusal.NewWord;
import draad.refusal.Source;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the holder's own confirmed wish to close as a word of its own, which withdraws their own no; a co-holder's
 * stands (W9). It joins the step's transaction: a step that says "confirmed" and a no that still stands would
 * contradict each other.
 */
@Component
class HoldersWish {

    private static final Set<String> CONFIRMING = Set.of("confirm-change-of-mind", "confirm-wish");

    private final CustomersWord word;
    private final Holdings holdings;
    private final Representations representations;

    HoldersWish(CustomersWord word, Holdings holdings, Representations representations) {
        this.word = word;
        this.holdings = holdings;
        this.representations = representations;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        var customerCase = completed.of();
        if (!customerCase.type().equals("close-account") || !CONFIRMING.contains(completed.key())) return;
        var account = Subject.account(HoldingId.of(customerCase.datum("account").orElseThrow()));
        var asks = customerCase.customer();
        word.wish(NewWord.optIn(
                ActionId.CLOSE_ACCOUNT,
                account,
                holder(asks, account),
                source(completed).saidBy(asks)));
    }

    /** Whose wish it is: their own, or that of the holder for whom they may decide about this account. */
    private CustomerId holder(CustomerId asks, Subject account) {
        var holding = holdings.find(account.asAccount()).orElseThrow();
        if (holding.party(asks).isPresent()) return asks;
        return holding.owners().stream()
                .filter(owner -> representations
                        .rightOf(asks, owner, ActionId.CLOSE_ACCOUNT, account)
                        .isPresent())
                .findFirst()
                .orElse(asks);
    }

    /** The step was open to strong assurance only. */
    private static Source source(Happened.StepCompleted completed) {
        return Source.of("case", completed.channel(), Assurance.STRONG, completed.actor())
                .withReference("case:" + completed.of().reference());
    }
}
