package draad.cases;

import draad.rule.DecisionLog;
import draad.rule.DecisionView;
import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a case went as it did, over HTTP: each decision taken in it, newest first; for the bank's people only. */
@RestController
class DecisionsOfCase {

    private final CaseAccess access;
    private final DecisionLog log;

    DecisionsOfCase(CaseAccess access, DecisionLog log) {
        this.access = access;
        this.log = log;
    }

    @GetMapping("/api/v1/cases/{reference}/decisions")
    Page<DecisionView> list(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable DecisionId cursor,
            Door door) {
        if (!door.isBankSide() || door.channel().isSelfService()) throw Problem.forbidden("only-an-employee");
        var found = access.find(reference, door);
        var page = log.of(found.reference(), cursor, Page.limit(limit));
        return new Page<>(
                page.items().stream()
                        .map(decision -> DecisionView.of(decision, door.locale()))
                        .toList(),
                page.next());
    }
}
