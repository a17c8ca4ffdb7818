package draad.refusal;

import java.util.UUID;

/** A person found out how something outside this database had ended, and said so. */
public record EffectSettled(UUID effect, boolean done) {}
