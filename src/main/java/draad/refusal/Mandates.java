package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import draad.shared.WordId;
import draad.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets two people decide that something is done in spite of a no, on a ground of the fixed list. */
@Component
public class Mandates {

    private final Overrides overrides;
    private final Actions actions;
    private final WordLock lock;

    Mandates(Overrides overrides, Actions actions, WordLock lock) {
        this.overrides = overrides;
        this.actions = actions;
        this.lock = lock;
    }

    UUID propose(Word refusal, String ground, @Nullable String reference, Actor by) {
        if (refusal.customer() == null || !refusal.kind().stops()) throw Problem.notFound();
        if (refusal.status() != WordStatus.IN_FORCE)
            throw Problem.conflict("not-in-force")
                    .with("wordStatus", refusal.status().id());
        return propose(refusal.id(), refusal.action(), refusal.subject(), refusal.customer(), ground, reference, by);
    }

    /**
     * The first person says that something must be done in spite of any no.
     *
     * @throws Problem 422 {@code unknown-ground} when that ground does not allow it
     */
    public UUID propose(
            ActionId action,
            Subject subject,
            CustomerId customer,
            String ground,
            @Nullable String reference,
            Actor by) {
        return propose(null, action, subject, customer, ground, reference, by);
    }

    private UUID propose(
            @Nullable WordId word,
            ActionId action,
            Subject subject,
            CustomerId customer,
            String ground,
            @Nullable String reference,
            Actor by) {
        var known = actions.ground(ground)
                .filter(named -> named.actions().contains(action))
                .orElseThrow(() -> Problem.notAcceptable("unknown-ground", ground, action.text()));
        var id = Ids.next();
        overrides.propose(
                new Overrides.Override(id, word, action, subject, customer, ground, !known.shown(), by.id(), false),
                reference);
        return id;
    }

    /** @throws Problem 409 {@code second-person-needed} when the same person proposed it */
    @Transactional
    public void approve(UUID id, Actor by) {
        var proposed = overrides.find(id).orElseThrow(Problem::notFound);
        lock(proposed);
        if (!overrides.approve(id, by.id())) throw Problem.conflict("second-person-needed");
    }

    /** What was decided under these keys before is outdated. */
    private void lock(Overrides.Override proposed) {
        try {
            lock.changed(lock.lock(proposed.subject(), proposed.customer()).keys());
        } catch (NoSuchSubject e) {
            throw Problem.notFound();
        }
    }
}
