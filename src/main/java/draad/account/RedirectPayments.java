package draad.account;

import draad.banking.Holdings;
import draad.banking.Iban;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends payments on to the new bank for as long as was agreed; closes nothing, unless the customer asked for that. */
@Component
class RedirectPayments implements Action {

    private final Holdings holdings;
    private final Cases cases;
    private final CaseFile file;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RedirectPayments(Holdings holdings, Cases cases, CaseFile file, ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.file = file;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ActionId id() {
        return ActionId.REDIRECT_PAYMENTS;
    }

    @Override
    public String run(ActionContext context) {
        var switching = cases.get(context.reference());
        var to = switching.datum("newAccount").flatMap(Iban::parse).orElseThrow();
        holdings.redirect(context.subject().asAccount(), to, until(switching), context.permit());
        if (switching.datum("closeAfterwards").filter("yes"::equals).isPresent()) close(switching);
        return "redirected";
    }

    /** The last day counts whole. */
    private Instant until(CustomerCase switching) {
        return LocalDate.parse(switching.datum("redirectUntil").orElseThrow())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private void close(CustomerCase switching) {
        var closing = CaseReference.random();
        file.add(switching.reference(), Map.of("closings", List.of(closing.text()), "closingCase", closing.text()));
        events.publishEvent(new AccountSwitched(switching.reference(), closing));
    }
}
