package draad.contact;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.Text;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question that is put to customers in a case.
 *
 * @param key the question's name in {@code processes/questions.yaml}
 * @param customers everybody who may answer: all holders of a joint account
 * @param subjects the case data that answers speak of, by their name: {@code account}
 * @param words what the placeholders in the texts stand for; the question's own words where absent
 * @param deadline until when it can be answered, null for as long as the question's design says
 */
public record Asking(
        String key,
        CaseReference caseReference,
        String contactMoment,
        Set<CustomerId> customers,
        Map<String, Subject> subjects,
        Map<String, Text> words,
        @Nullable Instant deadline) {

    public Asking {
        customers = Set.copyOf(customers);
        subjects = Map.copyOf(subjects);
        words = Map.copyOf(words);
        if (customers.isEmpty()) throw new IllegalArgumentException("A question is put to somebody: " + key);
    }

    /** For as long as the question's design says. */
    public Asking(
            String key,
            CaseReference caseReference,
            String contactMoment,
            Set<CustomerId> customers,
            Map<String, Subject> subjects,
            Map<String, Text> words) {
        this(key, caseReference, contactMoment, customers, subjects, words, null);
    }
}
