package draad.form;

import java.util.List;
import java.util.Map;

/**
 * What became of answers that were checked.
 *
 * @param data the answers to the questions that were asked, each in its one spelling and nothing else; valid when there
 *     are no errors
 */
public record Checked(Map<String, Object> data, List<FieldError> errors) {

    public boolean isValid() {
        return errors.isEmpty();
    }
}
