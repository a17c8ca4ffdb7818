package draad.request;

/**
 * What a customer asks, as the rules of {@code rules/request-plan/} see it.
 *
 * @param about {@code mortgage}, {@code savings}, {@code account} or {@code customer} for anything else
 * @param answerBy {@code call} or {@code message}
 * @param when {@code soon}, {@code morning} or {@code afternoon}
 * @param attempts how often nobody answered
 */
public record RequestTold(String about, String answerBy, String when, int attempts) {}
