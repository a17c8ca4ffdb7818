package draad.bereavement;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.cases.CaseFile;
import draad.cases.CaseIntake;
import draad.cases.CaseStep;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.StepFollowUp;
import draad.shared.CaseReference;
import draad.web.Door;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens a closing case for each account that was theirs alone, when the heirs want that. The guard is asked there as
 * for any closing, so that an heir who says no in the meantime is heard. What a co-holder shares with them goes on.
 */
@Component
class ClosingsOfTheEstate implements StepFollowUp {

    private static final String CLOSE_ACCOUNT = "close-account";

    private final Holdings holdings;
    private final Heirs heirs;
    private final Cases cases;
    private final CaseFile file;
    private final CaseIntake intake;
    private final ApplicationEventPublisher events;

    ClosingsOfTheEstate(
            Holdings holdings,
            Heirs heirs,
            Cases cases,
            CaseFile file,
            CaseIntake intake,
            ApplicationEventPublisher events) {
        this.holdings = holdings;
        this.heirs = heirs;
        this.cases = cases;
        this.file = file;
        this.intake = intake;
        this.events = events;
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        if (!of.type().equals(ReportsAreKept.CASE_TYPE) || !step.key().equals("settle-estate")) return;
        if (of.datum("ownAccounts").filter("close"::equals).isEmpty()) return;
        var toClose = ownAccounts(of).stream()
                .map(account -> new EstateSettled.ToClose(account.id(), CaseReference.random()))
                .toList();
        var references = toClose.stream().map(one -> one.closing().text()).toList();
        file.add(of.reference(), Map.of("closings", references));
        heirs.contactOf(of.reference())
                .ifPresent(contact -> events.publishEvent(
                        new EstateSettled(of.reference(), contact.customer(), toClose, door.channel())));
    }

    private List<Holding> ownAccounts(CustomerCase of) {
        return holdings.of(Set.of(of.customer())).stream()
                .filter(holding -> holding.owners().equals(Set.of(of.customer())))
                .filter(holding -> !holding.isClosed() && holding.iban() != null)
                .toList();
    }

    /** Each closing once, however often this is told. */
    @ApplicationModuleListener
    void on(EstateSettled settled) {
        var estate = cases.get(settled.reference());
        for (var one : settled.toClose()) {
            var data = new LinkedHashMap<String, Object>();
            data.put("account", one.account().toString());
            estate.datum("settled").ifPresent(agreed -> data.put("reason", agreed));
            // Who may decide was looked at with the certificate, and the heirs chose this account together.
            estate.datum("certificate").ifPresent(certificate -> data.put("reviewed", certificate));
            estate.datum("counterAccount").ifPresent(iban -> {
                data.put("counterAccount", iban);
                data.put("counterAccountIsMine", true);
            });
            intake.startAtTheirWish(one.closing(), CLOSE_ACCOUNT, settled.contact(), data, settled.channel());
        }
    }
}
