package draad.refusal;

import draad.shared.Subject;

/**
 * What is about to be done, for the rules.
 *
 * @param action its id in the catalogue
 * @param actionClass {@code marketing}, {@code service}, {@code legal}, {@code mandated} or {@code internal}
 * @param initiative {@code bank} or {@code holder}: who thought of it
 */
public record ActionFacts(String action, Subject subject, String actionClass, String initiative) {}
