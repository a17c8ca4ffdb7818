package draad.inquiry;

import java.time.LocalDate;
import java.util.Map;

/** The line to the register that knows which identity documents are genuine and in force. */
public interface IdentityRegister extends Outsider<IdentityRegister.Document, IdentityRegister.Verified> {

    record Document(String number, LocalDate validUntil) {}

    /** @param word {@code genuine}, {@code expired} or {@code not-genuine} */
    record Verified(String word) implements Finding {

        @Override
        public Map<String, String> inWords() {
            return Map.of("word", word);
        }
    }
}
