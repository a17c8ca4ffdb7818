package draad.mandate;

import draad.banking.Freeze;
import draad.banking.Holdings;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.Ids;
import draad.shared.Money;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Freezes an account as ordered; it closes nothing. */
@Component
class FreezeAccount implements Action {

    private final Holdings holdings;
    private final Cases cases;
    private final CaseFile file;
    private final Clock clock;

    FreezeAccount(Holdings holdings, Cases cases, CaseFile file, Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public ActionId id() {
        return ActionId.FREEZE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        var ordered = cases.get(context.reference());
        var freeze = freeze(ordered);
        if (!holdings.freeze(context.subject().asAccount(), freeze, context.permit())) return "closed";
        file.add(context.reference(), Map.of("freeze", freeze.id().toString()));
        return "frozen";
    }

    private Freeze freeze(CustomerCase ordered) {
        return new Freeze(
                Ids.next(),
                ordered.datum(Orders.GROUND).orElseThrow(),
                ordered.datum("authority").orElseThrow(),
                ordered.datum("orderReference").orElseThrow(),
                money(ordered, "amount").orElse(null),
                money(ordered, "freeAmount").orElse(null),
                ordered.confidential(),
                clock.instant());
    }

    private static Optional<Money> money(CustomerCase ordered, String datum) {
        return ordered.datum(datum).map(Money::euro);
    }
}
