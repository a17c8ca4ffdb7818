package draad.account;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.refusal.CustomersWord;
import draad.refusal.NewWord;
import draad.refusal.Source;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.HoldingId;
import draad.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who says in a conversation that the account must stay open is heard as by letter: what a colleague wrote down is a
 * refusal of closing it, from the step's own commit on.
 */
@Component
class KeptInPerson {

    private final CustomersWord word;
    private final Cases cases;

    KeptInPerson(CustomersWord word, Cases cases) {
        this.word = word;
        this.cases = cases;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!completed.of().type().equals("dormant-account-review")
                || !completed.key().equals("ask-in-person")) return;
        var now = cases.get(completed.of().reference());
        if (now.datum("outcome").filter("keep"::equals).isEmpty()) return;
        var account = Subject.account(HoldingId.of(now.datum("account").orElseThrow()));
        word.register(NewWord.refusal(ActionId.CLOSE_ACCOUNT, account, now.customer(), source(completed, now)));
    }

    /** Known: we spoke with them on the number, or at the address, that we had already. */
    private static Source source(Happened.StepCompleted completed, CustomerCase now) {
        return Source.of("conversation", completed.channel(), Assurance.KNOWN, completed.actor())
                .withReference("case:" + now.reference())
                .inTheWords(now.datum("said").orElse(""));
    }
}
