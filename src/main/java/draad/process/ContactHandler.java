package draad.process;

/** Sends what a process wants to say, spending the permit. */
@FunctionalInterface
public interface ContactHandler {

    void send(ContactRequest request);
}
