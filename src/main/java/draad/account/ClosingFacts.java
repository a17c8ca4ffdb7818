package draad.account;

import draad.banking.Holdings;
import draad.banking.LinkedProduct;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.refusal.CustomersWord;
import draad.refusal.DirectDebits;
import draad.refusal.LinkedProducts;
import draad.refusal.StandingOrders;
import draad.refusal.WhoMust;
import draad.refusal.Word;
import draad.rule.Outcome;
import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in the way of a holder's wish to close an account, each thing by its name (W8, W9). */
@Component
class ClosingFacts implements DecisionFacts {

    /** In this order: first what only the customer can say, then what must be settled, then the other holders. */
    private static final List<String> WAYS = List.of("change-of-mind", "unsure", "obstacle", "co-holders");

    private final Holdings holdings;
    private final CustomersWord word;
    private final WhoMust whoMust;
    private final Clock clock;

    ClosingFacts(Holdings holdings, CustomersWord word, WhoMust whoMust, Clock clock) {
        this.holdings = holdings;
        this.word = word;
        this.whoMust = whoMust;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "closing";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var account = HoldingId.of(customerCase.datum("account").orElseThrow());
        var subject = Subject.account(account);
        var usage = holdings.usage(account, clock.instant());
        var kinds = usage.linkedProducts().stream()
                .map(LinkedProduct::description)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                wish(customerCase, account, subject),
                new AccountBalance(usage.balance().amount()),
                new DirectDebits(subject, usage.directDebits().size()),
                new StandingOrders(subject, usage.standingOrders().size()),
                new LinkedProducts(subject, usage.linkedProducts().size(), kinds));
    }

    private ClosingWish wish(CustomerCase customerCase, HoldingId account, Subject subject) {
        var against = word.against(ActionId.CLOSE_ACCOUNT, subject);
        var own = against.stream()
                .filter(said -> customerCase.customer().equals(said.customer()))
                .count();
        return new ClosingWish(
                customerCase.startedWith().isAtLeast(Assurance.STRONG) || isTrue(customerCase, "confirmWish"),
                (int) own,
                toAsk(customerCase, account, against).size(),
                isTrue(customerCase, "directDebitsMoved"),
                customerCase.datum("counterAccount").isPresent());
    }

    /** Holders who must still agree; whoever said no needs no asking, the guard hears them. */
    private Set<CustomerId> toAsk(CustomerCase customerCase, HoldingId account, List<Word> against) {
        if (against.stream().anyMatch(said -> !customerCase.customer().equals(said.customer()))) return Set.of();
        return whoMust.mayClose(account, Set.of(customerCase.customer())).stillToAgree();
    }

    private static boolean isTrue(CustomerCase customerCase, String datum) {
        return customerCase.datum(datum).filter("true"::equals).isPresent();
    }

    @Override
    public String result(Outcome outcome) {
        var kinds = things(outcome).map(StandsInTheWay::kind).collect(Collectors.toSet());
        return WAYS.stream().filter(kinds::contains).findFirst().orElse("clear");
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        var named = things(outcome)
                .map(thing -> Map.of(
                        "about", thing.about(),
                        "en", thing.reason().en(),
                        "nl", thing.reason().nl()))
                .toList();
        return Map.of("standsInTheWay", named);
    }

    private static Stream<StandsInTheWay> things(Outcome outcome) {
        return outcome.conclusions(StandsInTheWay.class).stream();
    }
}
