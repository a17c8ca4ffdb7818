package draad.form;

import java.util.List;
import java.util.Map;

/**
 * A field as a page shows it in one language, with what was answered so far.
 *
 * @param name of the HTML control; a checkbox or checklist goes with a hidden control {@code _name}, so that an empty
 *     one can be told from one that was not there
 * @param kind in lower case, see {@link Field.Kind}
 * @param value what stands in the control, as people of this language write it
 * @param prefix and {@code suffix} are read with the value: a currency, a percentage
 * @param attributes of the HTML control: min, max, step, maxlength, inputmode, autocomplete
 * @param hidden whether its condition hides it for the answers so far; {@code hide} is the condition itself, in FEEL
 * @param children the fields of a section, or the rows of what is repeated (each a section), an empty one last
 */
public record Shown(
        String name,
        String kind,
        String label,
        String help,
        boolean required,
        List<Choice> choices,
        String value,
        String prefix,
        String suffix,
        Map<String, String> attributes,
        boolean hidden,
        String hide,
        List<Shown> children) {

    /** One of the answers offered. */
    public record Choice(String value, String label, boolean chosen) {}

    /** An id that HTML and CSS take, for labels and error messages to point at. */
    public String id() {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Whether this checkbox is ticked. */
    public boolean ticked() {
        return value.equals("true");
    }
}
