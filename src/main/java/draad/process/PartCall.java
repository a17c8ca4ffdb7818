package draad.process;

import draad.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A place where a process calls a part that several processes share.
 *
 * @param name as its caller names it; also the title of the part's own step where that is known under another name
 * @param part the called process
 * @param filledIn the part's blanks, as filled in here: {@code {name}} stands for a blank or an outcome of the caller's
 */
public record PartCall(String id, Text name, String part, String phase, Map<String, String> filledIn) {

    public Optional<String> filledIn(String blank) {
        return Optional.ofNullable(filledIn.get(blank));
    }
}
