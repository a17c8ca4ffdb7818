package draad.million;

import org.jspecify.annotations.Nullable;

/**
 * Something that an employee's page asks, and how the engine is asked the same.
 *
 * @param engine null where the engine knows nothing of the kind
 */
record Question(String name, Asking draad, @Nullable Asking engine) {

    /** Asks with the sample of that number. */
    @FunctionalInterface
    interface Asking {
        /** Whether the answer was as expected. */
        boolean ask(int sample);
    }
}
