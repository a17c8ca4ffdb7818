package draad.rule.drools;

import draad.rule.RuleEngine;
import draad.rule.RuleEngineContract;
import java.time.Clock;

class DroolsKeepsTheContractTest implements RuleEngineContract {

    private static final RuleEngine DROOLS = new DroolsEngine(Clock.systemUTC());

    @Override
    public RuleEngine engine() {
        return DROOLS;
    }
}
