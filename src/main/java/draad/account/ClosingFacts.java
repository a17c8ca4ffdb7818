package draad.account;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.LinkedProduct;
import draad.banking.Usage;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.refusal.DirectDebits;
import draad.refusal.LinkedProducts;
import draad.refusal.StandingOrders;
import draad.refusal.StandsStill;
import draad.rule.Outcome;
import draad.shared.HoldingId;
import draad.shared.Subject;
import draad.shared.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in the way of a wish to close an account, each thing by its name (W8, W9). */
@Component
class ClosingFacts implements DecisionFacts {

    private static final String CASE_TYPE = "close-account";

    /** First what only the customer can say, then what the bank looks at, what must be settled, and who must agree. */
    private static final List<String> WAYS = List.of("change-of-mind", "unsure", "review", "obstacle", "co-holders");

    private final Holdings holdings;
    private final ClosingPeople people;
    private final CounterAccounts counterAccounts;
    private final Clock clock;

    ClosingFacts(Holdings holdings, ClosingPeople people, CounterAccounts counterAccounts, Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.counterAccounts = counterAccounts;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "closing";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var account = holdings.find(HoldingId.of(customerCase.datum("account").orElseThrow()))
                .orElseThrow();
        var usage = holdings.usage(account.id(), clock.instant());
        var facts = new ArrayList<Object>(List.of(
                counterAccounts.of(customerCase, account),
                new AccountBalance(
                        usage.balance().amount().add(usage.accruedInterest().amount())),
                new CustomersDebts(usage.arrears().amount(), usage.cards())));
        // Where the bank asked, whose wish it is was settled with the answer.
        if (!customerCase.type().equals(CASE_TYPE)) return facts;
        facts.add(people.wish(customerCase, account));
        facts.add(people.holders(customerCase, account));
        facts.addAll(use(Subject.account(account.id()), usage));
        facts.addAll(standsStill(account));
        return facts;
    }

    private static List<Object> use(Subject account, Usage usage) {
        var kinds = usage.linkedProducts().stream()
                .map(LinkedProduct::description)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                new DirectDebits(account, usage.directDebits().size()),
                new StandingOrders(account, usage.standingOrders().size()),
                new LinkedProducts(account, usage.linkedProducts().size(), kinds));
    }

    /** What the customer may not hear of is not told apart from what the bank looks at for any other reason. */
    private List<StandsStill> standsStill(Holding account) {
        return StandsStill.of(Subject.account(account.id()), holdings.freezes(account.id())).stream()
                .toList();
    }

    @Override
    public String result(Outcome outcome) {
        var kinds = things(outcome).map(StandsInTheWay::kind).collect(Collectors.toSet());
        return WAYS.stream().filter(kinds::contains).findFirst().orElse("clear");
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        var way = result(outcome);
        var named = things(outcome).map(ClosingFacts::named).toList();
        var now = things(outcome).filter(thing -> thing.kind().equals(way)).toList();
        return Map.of(
                "standsInTheWay",
                named,
                "obstacles",
                Map.of(
                        "en", sentences(now.stream().map(thing -> said(thing).en())),
                        "nl", sentences(now.stream().map(thing -> said(thing).nl()))));
    }

    private static Map<String, Object> named(StandsInTheWay thing) {
        return Map.of(
                "about", thing.about(),
                "en", thing.reason().en(),
                "nl", thing.reason().nl(),
                "solution",
                        Map.of(
                                "en",
                                thing.solution().en(),
                                "nl",
                                thing.solution().nl()));
    }

    private static Text said(StandsInTheWay thing) {
        return new Text(
                thing.reason().en() + " " + thing.solution().en(),
                thing.reason().nl() + " " + thing.solution().nl());
    }

    private static String sentences(Stream<String> said) {
        return said.collect(Collectors.joining(" "));
    }

    private static Stream<StandsInTheWay> things(Outcome outcome) {
        return outcome.conclusions(StandsInTheWay.class).stream();
    }
}
