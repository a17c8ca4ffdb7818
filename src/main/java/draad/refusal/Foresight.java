package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import draad.web.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the guard would say now, without a lock and without a trace. */
@Component
public class Foresight {

    private final WordKeys keys;
    private final Judge judge;

    Foresight(WordKeys keys, Judge judge) {
        this.keys = keys;
        this.judge = judge;
    }

    /** What stands in the way of doing this now; nothing when it could be done. */
    public List<Objection> objections(ActionId action, Subject subject, CustomerId customer, Initiative initiative) {
        return of(action, subject, customer, initiative).objections();
    }

    Judged of(ActionId action, Subject subject, CustomerId customer, Initiative initiative) {
        try {
            var asked =
                    new Asked("check:" + Ids.next(), action, subject, customer, null, initiative, Asked.Handing.HERE);
            return judge.foresee(asked, keys.resolve(subject, customer));
        } catch (NoSuchSubject e) {
            throw Problem.notFound();
        }
    }
}
