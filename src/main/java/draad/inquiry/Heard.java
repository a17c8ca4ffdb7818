package draad.inquiry;

/** What came back from asking somebody outside. */
public sealed interface Heard<F extends Finding> {

    /** They answered at once. */
    record Found<F extends Finding>(F finding) implements Heard<F> {}

    /** They took the question; what they find comes later, under the same key. */
    record Later<F extends Finding>() implements Heard<F> {}

    /** They surely did not take it; it can be asked again. */
    record NotNow<F extends Finding>(String why) implements Heard<F> {}
}
