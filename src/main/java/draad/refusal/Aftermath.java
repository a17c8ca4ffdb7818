package draad.refusal;

import draad.shared.CustomerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows when something that was under way turns out to be done: it is told, and who said no while it was under
 * way hears how it ended and gets it undone.
 */
@Component
class Aftermath {

    private final Words words;
    private final WordKeys keys;
    private final WordObjections objections;
    private final Actions actions;
    private final Restoring restoring;
    private final ApplicationEventPublisher events;

    Aftermath(
            Words words,
            WordKeys keys,
            WordObjections objections,
            Actions actions,
            Restoring restoring,
            ApplicationEventPublisher events) {
        this.words = words;
        this.keys = keys;
        this.objections = objections;
        this.actions = actions;
        this.restoring = restoring;
        this.events = events;
    }

    /** Called under the lock of its keys. */
    void of(Execution done) {
        var action = actions.get(done.action());
        if (!done.hidden() && !actions.isContact(done.action()) && action.actionClass() != ActionClass.INTERNAL)
            events.publishEvent(ActionExecuted.of(action, done));
        var involved = keys.resolve(done.subject(), done.customer());
        objections.standingInTheWay(action, words.inForce(involved.keysEver()), involved).stream()
                .filter(word -> word.number() > done.number() && word.customer() != null)
                .forEach(word -> tellAndRestore(word, involved.now(word.customer()), action, done));
    }

    private void tellAndRestore(Word word, CustomerId customer, CataloguedAction action, Execution done) {
        if (!done.hidden()) events.publishEvent(UnderWayEnded.done(word, customer, action, done));
        if (!action.repeatable() && !done.mandated())
            restoring.promise(done, customer, word.receivedAt().isBefore(done.executedAt()));
    }

    /** It surely did not happen: who said no while it was under way hears so. */
    void ofNothing(Execution notDone) {
        var action = actions.get(notDone.action());
        var involved = keys.resolve(notDone.subject(), notDone.customer());
        objections.standingInTheWay(action, words.inForce(involved.keysEver()), involved).stream()
                .filter(word -> word.number() > notDone.number() && word.customer() != null)
                .forEach(word -> events.publishEvent(
                        UnderWayEnded.notDone(word, involved.now(word.customer()), action, notDone)));
    }
}
