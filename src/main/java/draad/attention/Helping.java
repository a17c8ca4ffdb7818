package draad.attention;

import draad.cases.CaseAccess;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.rule.DecisionLog;
import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows whoever helps where the customer got stuck, and lets them say that they helped. */
@Service
class Helping {

    /** Somebody who is stuck, with their case. */
    record Sight(StuckStep stuck, CustomerCase of, CaseStep step) {}

    private final StuckSteps stuck;
    private final HelpOffers offers;
    private final CaseAccess access;
    private final DecisionLog log;

    Helping(StuckSteps stuck, HelpOffers offers, CaseAccess access, DecisionLog log) {
        this.stuck = stuck;
        this.offers = offers;
        this.access = access;
        this.log = log;
    }

    /** @throws Problem 403 to all but employees, 404 when they got on */
    Sight sight(UUID id, Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("forbidden");
        var found = stuck.open(id).orElseThrow(Problem::notFound);
        var of = access.find(found.reference(), door);
        return new Sight(found, of, access.step(of, found.step()));
    }

    /** Why the rules said that somebody is stuck, in the reader's words. */
    String reason(StuckStep found, Door door) {
        return log.find(found.decision()).stream()
                .flatMap(decision -> decision.fired().stream())
                .map(fired -> fired.inWords().in(door.locale()))
                .collect(Collectors.joining(" "));
    }

    @Transactional
    void helped(UUID id, Door door) {
        sight(id, door);
        offers.end(id, door.actor().id());
    }
}
