package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** What the guard would say now, without a lock and without a trace. */
@Component
class Foresight {

    private final WordKeys keys;
    private final Judge judge;

    Foresight(WordKeys keys, Judge judge) {
        this.keys = keys;
        this.judge = judge;
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
