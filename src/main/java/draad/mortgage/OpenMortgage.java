package draad.mortgage;

import draad.banking.Holdings;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the mortgage of a passed deed on the bank's books, and gives out the reference of the aftersales. */
@Component
class OpenMortgage implements Action {

    private static final ActionId ID = new ActionId("open-mortgage");

    private final Holdings holdings;
    private final Cases cases;
    private final CaseFile file;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenMortgage(Holdings holdings, Cases cases, CaseFile file, ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.file = file;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ActionId id() {
        return ID;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(ID, context.subject());
        var passed = cases.get(context.reference());
        var owed = passed.datum("amount").map(BigDecimal::new).orElseThrow().negate();
        var opened = holdings.open(new NewHolding(
                HoldingId.next(),
                "mortgage",
                null,
                clock.instant(),
                Money.euro(owed),
                Money.euro(BigDecimal.ZERO),
                borrowers(passed)));
        var aftersales = CaseReference.random();
        file.add(context.reference(), Map.of("mortgage", opened.id().toString(), "aftersalesCase", aftersales.text()));
        events.publishEvent(new DeedPassed(context.reference(), aftersales, passed.customer()));
        return "opened";
    }

    /** Everybody who signed owes all of it. */
    private static List<Party> borrowers(CustomerCase passed) {
        var borrowers = new ArrayList<Party>();
        borrowers.add(new Party(passed.customer(), Party.Role.HOLDER));
        Partner.of(passed).ifPresent(partner -> borrowers.add(new Party(partner, Party.Role.CO_HOLDER)));
        return borrowers;
    }
}
