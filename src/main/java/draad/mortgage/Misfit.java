package draad.mortgage;

import draad.rule.Conclusion;
import draad.shared.Text;

/**
 * An answer that does not fit what is known, with what would.
 *
 * @param field of the form
 * @param code a kebab-case word for programs
 */
public record Misfit(String field, String code, Text reason) implements Conclusion {}
