package draad.refusal;

import draad.shared.Subject;

/** Payments that go out of an account by themselves. */
public record StandingOrders(Subject account, int count) {}
