package draad.account;

import draad.refusal.DirectDebits;
import draad.refusal.LinkedProducts;
import draad.refusal.StandingOrders;
import draad.refusal.StandsStill;
import draad.rule.Outcome;
import draad.rule.RuleExamples;
import draad.rule.drools.PackagedLogic;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("W8, W9, W10: what stands in the way of a closing, each thing by its name and with its solution")
class WhatStandsInTheWayTest {

    private static final Subject ACCOUNT = Subject.account(HoldingId.next());
    private static final List<String> WAYS = List.of("change-of-mind", "unsure", "review", "obstacle", "co-holders");

    @TestFactory
    Stream<DynamicTest> asTheExamplesSay() {
        return RuleExamples.of(
                PackagedLogic.of("closing"),
                "rules/closing/closing.examples.csv",
                WhatStandsInTheWayTest::facts,
                WhatStandsInTheWayTest::results);
    }

    private static List<Object> facts(Map<String, String> example) {
        var facts = new ArrayList<Object>();
        facts.add(new ClosingWish(
                yes(example, "sure"),
                number(example, "ownRefusals"),
                number(example, "othersToAgree"),
                yes(example, "withinMandate"),
                yes(example, "debitsMoved"),
                yes(example, "cardsStop"),
                yes(example, "reviewed")));
        facts.add(
                new AccountHolders(number(example, "minors"), number(example, "deceased"), yes(example, "protected")));
        facts.add(counterAccount(example.get("counterAccount")));
        facts.add(new AccountBalance(new BigDecimal(example.get("balance"))));
        facts.add(new CustomersDebts(new BigDecimal(example.get("arrears")), number(example, "cards")));
        facts.add(new DirectDebits(ACCOUNT, number(example, "debits")));
        facts.add(new StandingOrders(ACCOUNT, number(example, "orders")));
        facts.add(new LinkedProducts(ACCOUNT, number(example, "links"), "mortgage"));
        var by = example.get("frozenBy");
        if (!by.isEmpty())
            facts.add(by.equals("-") ? new StandsStill(ACCOUNT, 0, "") : new StandsStill(ACCOUNT, 1, by));
        return facts;
    }

    private static CounterAccount counterAccount(String which) {
        return new CounterAccount(!which.equals("none"), !which.equals("unusable"), !which.equals("another"));
    }

    private static Map<String, String> results(Outcome outcome) {
        var things = outcome.conclusions(StandsInTheWay.class);
        var kinds = things.stream().map(StandsInTheWay::kind).collect(Collectors.toSet());
        var named = things.stream().map(StandsInTheWay::about).sorted().collect(Collectors.joining(" "));
        return Map.of(
                "way",
                WAYS.stream().filter(kinds::contains).findFirst().orElse("clear"),
                "named",
                named.isEmpty() ? "-" : named);
    }

    private static boolean yes(Map<String, String> example, String column) {
        return example.get(column).equals("yes");
    }

    private static int number(Map<String, String> example, String column) {
        return Integer.parseInt(example.get(column));
    }
}
