package draad.refusal;

import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the words in force say to an action, by its class. No rule can take any of it away. */
@Component
class WordObjections {

    private final WordScope scope;
    private final Consents consents;
    private final Reasons reasons;

    WordObjections(WordScope scope, Consents consents, Reasons reasons) {
        this.scope = scope;
        this.consents = consents;
        this.reasons = reasons;
    }

    List<Objection> of(CataloguedAction action, List<Word> inForce, Involved involved, Asked asked) {
        var covering = inForce.stream()
                .filter(word -> scope.covers(word, action.id(), involved))
                .toList();
        return switch (action.actionClass()) {
            case INTERNAL, MANDATED -> List.of();
            case LEGAL ->
                against(covering.stream().filter(WordObjections::changesTheWay).toList());
            case SERVICE -> serviceObjections(covering, involved, asked);
            case MARKETING -> marketingObjections(covering, involved);
        };
    }

    /** Those of these words that stand in the way. */
    List<Word> standingInTheWay(CataloguedAction action, List<Word> inForce, Involved involved) {
        return inForce.stream()
                .filter(word -> word.kind().stops() && scope.covers(word, action.id(), involved))
                .toList();
    }

    private List<Objection> serviceObjections(List<Word> covering, Involved involved, Asked asked) {
        var objections = new ArrayList<>(against(covering));
        if (asked.initiative() == Initiative.HOLDER)
            for (var holder : consents.missing(asked.action(), involved, wishes(covering, involved)))
                objections.add(reasons.consentMissing(holder));
        return objections;
    }

    private List<Objection> marketingObjections(List<Word> covering, Involved involved) {
        var objections = new ArrayList<>(against(covering));
        var asking = wishes(covering, involved);
        if (!asking.containsAll(involved.owners()) || involved.owners().isEmpty())
            objections.add(reasons.notAskedFor());
        return objections;
    }

    private List<Objection> against(List<Word> covering) {
        return covering.stream()
                .filter(word -> word.kind().stops())
                .map(reasons::word)
                .toList();
    }

    /** What must be told goes another way when somebody refused this one; a wider no does not silence it. */
    private static boolean changesTheWay(Word word) {
        return word.channel() != null
                || word.subject().kind() == Subject.Kind.ADDRESS
                || word.subject().kind() == Subject.Kind.CONTACT_POINT;
    }

    private static Set<CustomerId> wishes(List<Word> covering, Involved involved) {
        var wishes = covering.stream()
                .filter(word -> word.kind() == WordKind.OPT_IN)
                .map(Word::customer)
                .filter(Objects::nonNull)
                .map(involved::now)
                .collect(Collectors.toSet());
        return wishes;
    }
}
