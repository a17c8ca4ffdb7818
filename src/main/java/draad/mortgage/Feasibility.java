package draad.mortgage;

import draad.rule.Conclusion;
import draad.shared.Text;

/**
 * Whether the maximum is enough for the house.
 *
 * @param word {@code feasible}, {@code lower} or {@code not-feasible}
 */
public record Feasibility(String word, Text reason) implements Conclusion {}
