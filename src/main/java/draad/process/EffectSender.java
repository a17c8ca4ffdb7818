package draad.process;

import draad.shared.DecisionId;
import draad.shared.Text;

/**
 * Does one kind of thing outside this database. It is called without a lock or transaction, and answers within a
 * minute.
 */
public interface EffectSender {

    String kind();

    /**
     * Does it. An exception means that nobody knows whether it was done.
     *
     * @param idempotencyKey the same for every attempt at this effect
     */
    Result send(String payload, String idempotencyKey);

    /** Finds out what became of an attempt of which nobody knows how it ended. */
    Result settle(String payload, String idempotencyKey);

    /** It was done; in the transaction that records so. */
    default void sent(String payload) {}

    /** The guard refused it at the last moment; in the transaction that records so. */
    default void refused(String payload, DecisionId decision, Text reason) {}

    /** It was not done and will not be tried again; in the transaction that records so. */
    default void failed(String payload, String why) {}

    /** How an attempt ended. */
    sealed interface Result {
        record Done() implements Result {}

        /** Surely not done; it is tried again later. */
        record NotYet(String why) implements Result {}

        /** Surely not done, and never will be. */
        record Never(String why) implements Result {}

        /** Nobody knows: a person has to find out. */
        record Unknown(String why) implements Result {}
    }
}
