package draad.refusal;

/** Whose wish it is that something is done. */
public enum Initiative {
    BANK,
    HOLDER
}
