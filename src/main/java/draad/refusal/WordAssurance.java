package draad.refusal;

import draad.rule.Rules;
import draad.shared.Assurance;
import draad.web.Problem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A no is cheap, an un-no is dear: {@code rules/word-assurance/} says how sure the bank must be of who speaks. */
@Component
public class WordAssurance {

    private static final String RULE_SET = "word-assurance";

    private final Rules rules;

    WordAssurance(Rules rules) {
        this.rules = rules;
    }

    /** @throws Problem 403 {@code not-sure-enough} with what it needs */
    void check(WordKind kind, CataloguedAction action, Source source) {
        check("say", kind, action, source);
    }

    void checkWithdrawal(WordKind kind, CataloguedAction action, Source source) {
        check("withdraw", kind, action, source);
    }

    private void check(String act, WordKind kind, CataloguedAction action, Source source) {
        var needed = needed(act, kind, action.actionClass());
        if (source.assurance().isAtLeast(needed)) return;
        throw Problem.forbidden("not-sure-enough", needed.id()).with("needs", needed.id());
    }

    /** @param act {@code say} or {@code withdraw} */
    public Assurance needed(String act, WordKind kind, ActionClass actionClass) {
        var facts = Map.of("act", act, "kind", kind.id(), "class", actionClass.id());
        return rules.decide(RULE_SET, facts)
                .row()
                .map(row -> Assurance.of(row.get("needs")))
                .orElse(Assurance.STRONG);
    }
}
