package draad.contact;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.Text;
import java.util.Map;
import java.util.Set;

/**
 * A question that is put to customers in a case.
 *
 * @param key the question's name in {@code processes/questions.yaml}
 * @param customers everybody who may answer: all holders of a joint account
 * @param subjects the case data that answers speak of, by their name: {@code account}
 * @param words what the placeholders in the texts stand for; the question's own words where absent
 */
public record Asking(
        String key,
        CaseReference caseReference,
        String contactMoment,
        Set<CustomerId> customers,
        Map<String, Subject> subjects,
        Map<String, Text> words) {

    public Asking {
        customers = Set.copyOf(customers);
        subjects = Map.copyOf(subjects);
        words = Map.copyOf(words);
        if (customers.isEmpty()) throw new IllegalArgumentException("A question is put to somebody: " + key);
    }
}
