package draad.request;

import draad.rule.Conclusion;
import draad.shared.Text;

/**
 * How a request is answered.
 *
 * @param word {@code speak}, {@code later} or {@code write}: the way that the process takes
 * @param hours of business within which that is promised, from now or from the moment that suits the customer
 */
public record AnswerPlan(String word, int hours, Text reason) implements Conclusion {}
