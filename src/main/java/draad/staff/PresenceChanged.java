package draad.staff;

/** Somebody came, went or fell ill. */
public record PresenceChanged(String userName, Presence presence) {}
