package draad.notary;

import draad.process.EffectSender;

/** The line to notaries. Called without a lock or transaction, after the guard allowed it. */
public interface Notaries {

    /** @param idempotencyKey the same for every attempt at this message: the other side takes it once */
    EffectSender.Result send(NotaryMessage message, String idempotencyKey);

    /** What became of a message of which nobody knows whether it arrived. */
    EffectSender.Result settle(NotaryMessage message, String idempotencyKey);
}
