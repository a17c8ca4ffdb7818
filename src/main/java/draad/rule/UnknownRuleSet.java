package draad.rule;

/** No rule set has this name. */
public class UnknownRuleSet extends RuntimeException {

    public UnknownRuleSet(String name) {
        super("No rule set is called '" + name + "': rules/" + name + "/ is missing");
    }
}
