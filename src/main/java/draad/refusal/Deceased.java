package draad.refusal;

import draad.shared.Subject;

/** Whose it is may have died: somebody said so, and it did not turn out to be wrong. */
public record Deceased(Subject subject) {}
