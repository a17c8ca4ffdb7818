package draad.rule;

import draad.shared.Text;

/**
 * A rule that fired.
 *
 * @param rule its name, a sentence; of a table the table's name and the line
 * @param inWords the reason it gave; its name when it gave none
 */
public record Fired(String rule, Text inWords) {}
