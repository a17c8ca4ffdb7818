package draad.account;

import draad.rule.Conclusion;
import draad.shared.Text;

/**
 * Something that must be settled before an account is closed.
 *
 * @param kind {@code change-of-mind}, {@code unsure}, {@code review}, {@code obstacle} or {@code co-holders}: the way
 *     that the process takes
 * @param about what it is: {@code overdrawn}, {@code direct-debits}, {@code attachment}, …
 * @param solution what can be done about it, and by whom
 */
public record StandsInTheWay(String kind, String about, Text reason, Text solution) implements Conclusion {}
