package draad.refusal;

import draad.shared.Subject;

/** One of those whose it is may have died, and their estate is not settled: the heirs have not agreed yet. */
public record UnsettledEstate(Subject subject) {}
