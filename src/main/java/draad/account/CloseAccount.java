package draad.account;

import draad.banking.Closing;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.banking.Settlement;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes an account at the bank and pays out what is left; reached only through the guard. */
@Component
class CloseAccount implements Action {

    private static final String CREDIT = "credit";

    private final Holdings holdings;
    private final Cases cases;
    private final CaseFile file;
    private final Clock clock;

    CloseAccount(Holdings holdings, Cases cases, CaseFile file, Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public ActionId id() {
        return ActionId.CLOSE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        var counterAccount =
                cases.get(context.reference()).datum("counterAccount").flatMap(Iban::parse);
        var closing = holdings.close(context.subject().asAccount(), counterAccount.orElse(null), context.permit());
        if (closing instanceof Closing.Unsettled) return "unsettled";
        if (closing instanceof Closing.Closed closed) {
            file.add(context.reference(), settled(closed));
            finalStatement(context, closed);
        }
        return "closed";
    }

    /** What the law has a lender state at the end of a credit. */
    private void finalStatement(ActionContext context, Closing.Closed closed) {
        holdings.find(context.subject().asAccount())
                .filter(holding -> holding.product().equals(CREDIT))
                .ifPresent(holding -> file.add(
                        context.reference(),
                        Map.of(
                                "creditEnded",
                                day(closed.at()),
                                "finalBalance",
                                closed.settlement().balance().text())));
    }

    private Map<String, Object> settled(Closing.Closed closed) {
        Settlement settlement = closed.settlement();
        var settled = new LinkedHashMap<String, Object>();
        settled.put("closedAt", day(closed.at()));
        settled.put("paidOut", settlement.paidOut().text());
        if (settlement.interest().amount().signum() != 0)
            settled.put("interest", settlement.interest().text());
        if (settlement.paidTo() != null) settled.put("paidTo", settlement.paidTo());
        if (settlement.cards() > 0) settled.put("cardsStopped", settlement.cards());
        if (settlement.standingOrders() > 0) settled.put("ordersEnded", settlement.standingOrders());
        if (settlement.directDebits() > 0) settled.put("debitsEnded", settlement.directDebits());
        return settled;
    }

    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone()).toString();
    }
}
