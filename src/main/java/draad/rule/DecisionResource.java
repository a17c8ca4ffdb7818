package draad.rule;

import draad.shared.DecisionId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A decision read back over HTTP: its facts, the rules that fired in plain words, and their version (P4). */
@RestController
class DecisionResource {

    private final DecisionLog log;
    private final Looks looks;

    DecisionResource(DecisionLog log, Looks looks) {
        this.log = log;
        this.looks = looks;
    }

    @GetMapping("/api/v1/decisions/{id}")
    DecisionView read(@PathVariable DecisionId id, Door door) {
        if (!door.isBankSide() || door.channel().isSelfService()) throw Problem.forbidden("only-an-employee");
        var decision = log.find(id).orElseThrow(Problem::notFound);
        var customer = decision.about().customer();
        if (customer != null) looks.at(customer, "decision");
        return DecisionView.of(decision, door.locale());
    }
}
