package draad.refusal;

import draad.shared.Subject;

/** Facts about the subject that somebody disputes and that were not settled yet. */
public record Disputes(Subject subject, int open) {}
