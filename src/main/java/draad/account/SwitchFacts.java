package draad.account;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import draad.shared.HoldingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a request of another bank to move somebody's payments comes to: now, on its day, or after somebody looked. */
@Component
class SwitchFacts implements DecisionFacts {

    private static final String SWITCH_DATE = "switchDate";

    private final Holdings holdings;
    private final Clock clock;

    SwitchFacts(Holdings holdings, Clock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "switching";
    }

    @Override
    public Collection<?> of(CustomerCase switching) {
        var account = holdings.find(HoldingId.of(switching.datum("account").orElseThrow()))
                .orElseThrow();
        var facts = new HashMap<String, Object>();
        facts.put("product", account.product());
        facts.put("status", account.isClosed() ? "closed" : "open");
        facts.put("frozen", holdings.freezes(account.id()).isEmpty() ? "no" : "yes");
        facts.put("usable", isUsable(switching, account) ? "yes" : "no");
        facts.put("days", ChronoUnit.DAYS.between(LocalDate.now(clock), day(switching)));
        facts.put("reviewed", switching.datum("reviewed").isPresent() ? "yes" : "no");
        return List.of(facts);
    }

    /** Another account than this one, and none of ours that is closed. */
    private boolean isUsable(CustomerCase switching, Holding account) {
        var to = switching.datum("newAccount").flatMap(Iban::parse);
        return to.map(Iban::text)
                .filter(iban -> !iban.equals(account.iban()))
                .filter(iban -> holdings.byIban(iban).filter(Holding::isClosed).isEmpty())
                .isPresent();
    }

    private static LocalDate day(CustomerCase switching) {
        return LocalDate.parse(switching.datum(SWITCH_DATE).orElseThrow());
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.row().map(row -> Outcome.filled(row, "way")).orElse("review");
    }

    @Override
    public Map<String, Object> learnt(CustomerCase switching, Outcome outcome) {
        return outcome.row()
                .filter(row -> row.containsKey("months"))
                .map(row -> until(day(switching), Integer.parseInt(Outcome.filled(row, "months"))))
                .orElse(Map.of());
    }

    private Map<String, Object> until(LocalDate day, int months) {
        var today = LocalDate.now(clock);
        var begins = day.isBefore(today) ? today : day;
        return Map.of(
                SWITCH_DATE,
                begins.toString(),
                "redirectUntil",
                begins.plusMonths(months).toString());
    }
}
