package draad.mandate;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an order comes to: whether the customer hears of it, and what stays at their disposal. */
@Component
class OrderFacts implements DecisionFacts {

    private final Orders orders;

    OrderFacts(Orders orders) {
        this.orders = orders;
    }

    @Override
    public String ruleSet() {
        return "mandated-order";
    }

    @Override
    public Collection<?> of(CustomerCase order) {
        var facts = new HashMap<String, Object>();
        facts.put("ground", order.datum(Orders.GROUND).orElseThrow());
        facts.put("household", order.datum("household").orElse("unknown"));
        facts.put("shown", orders.isShown(order.data()) ? "yes" : "no");
        return List.of(facts);
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.row().map(row -> row.get("tell")).orElse("hidden");
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        var learnt = new HashMap<String, Object>();
        outcome.row().ifPresent(row -> {
            if (row.get("free") != null) learnt.put("freeAmount", row.get("free"));
        });
        return learnt;
    }
}
