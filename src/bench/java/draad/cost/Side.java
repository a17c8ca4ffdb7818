package draad.cost;

/** One way of having a case of two steps and an action done. */
interface Side extends AutoCloseable {

    String name();

    /** From the start to the end. */
    void oneCase();

    Statements statements();

    @Override
    void close();
}
