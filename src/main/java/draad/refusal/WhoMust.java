package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to agree before an account is closed at its holders' wish. */
@Component
public class WhoMust {

    /**
     * @param stillToAgree holders whose wish is needed and not known
     * @param against words in force that stand in the way
     */
    public record Closing(Set<CustomerId> stillToAgree, List<Word> against) {

        public boolean allowed() {
            return stillToAgree.isEmpty() && against.isEmpty();
        }
    }

    private final WordKeys keys;
    private final Words words;
    private final WordObjections objections;
    private final Consents consents;
    private final Actions actions;

    WhoMust(WordKeys keys, Words words, WordObjections objections, Consents consents, Actions actions) {
        this.keys = keys;
        this.words = words;
        this.objections = objections;
        this.consents = consents;
        this.actions = actions;
    }

    /**
     * @param wishes the holders of whom it is known that they want it, beside those whose wish is a word in force; the
     *     guard itself counts the case's customer and the wishes that were registered
     */
    public Closing mayClose(HoldingId account, Set<CustomerId> wishes) {
        var involved = keys.resolve(Subject.account(account), null);
        var inForce = words.inForce(involved.keysEver());
        var known = new HashSet<CustomerId>();
        wishes.forEach(wish -> known.add(involved.now(wish)));
        known.addAll(wished(inForce, involved));
        var missing = consents.missing(ActionId.CLOSE_ACCOUNT, involved, known);
        var against = objections.standingInTheWay(actions.get(ActionId.CLOSE_ACCOUNT), inForce, involved);
        return new Closing(missing, against);
    }

    private static Set<CustomerId> wished(List<Word> inForce, Involved involved) {
        return inForce.stream()
                .filter(word -> word.kind() == WordKind.OPT_IN
                        && word.action().equals(ActionId.CLOSE_ACCOUNT)
                        && word.subject().equals(involved.subject()))
                .map(Word::customer)
                .filter(Objects::nonNull)
                .map(involved::now)
                .collect(Collectors.toSet());
    }
}
