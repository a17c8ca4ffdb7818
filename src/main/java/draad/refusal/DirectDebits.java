package draad.refusal;

import draad.shared.Subject;

/** Those who may collect from an account. */
public record DirectDebits(Subject account, int count) {}
