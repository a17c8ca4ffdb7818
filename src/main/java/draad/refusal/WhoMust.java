package draad.refusal;

import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.List;
import java.util.Set;

/** Who has to agree before an account is closed at its holders' wish. */
public interface WhoMust {

    /** @param wishes the holders of whom it is known that they want it, beside those whose wish is a word in force */
    Closing mayClose(HoldingId account, Set<CustomerId> wishes);

    /**
     * @param stillToAgree holders whose wish is needed and not known
     * @param against words in force that stand in the way
     */
    record Closing(Set<CustomerId> stillToAgree, List<Word> against) {

        public boolean allowed() {
            return stillToAgree.isEmpty() && against.isEmpty();
        }
    }
}
