package draad.refusal;

import draad.shared.Subject;

/**
 * Complaints about the subject that were not answered yet.
 *
 * @param references of their cases, as people read them
 */
public record Complaints(Subject subject, int open, String references) {}
