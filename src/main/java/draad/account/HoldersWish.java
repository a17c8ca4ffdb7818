package draad.account;

import draad.cases.Happened;
import draad.refusal.CustomersWord;
import draad.refusal.NewWord;
import draad.refusal.Source;
import draad.shared.ActionId;
import draad.shared.Assurance;
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

    HoldersWish(CustomersWord word) {
        this.word = word;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        var customerCase = completed.of();
        if (!customerCase.type().equals("close-account") || !CONFIRMING.contains(completed.key())) return;
        var account = Subject.account(HoldingId.of(customerCase.datum("account").orElseThrow()));
        word.wish(NewWord.optIn(ActionId.CLOSE_ACCOUNT, account, customerCase.customer(), source(completed)));
    }

    /** The step was open to strong assurance only. */
    private static Source source(Happened.StepCompleted completed) {
        return Source.of("case", completed.channel(), Assurance.STRONG, completed.actor())
                .withReference("case:" + completed.of().reference());
    }
}
