package draad.web;

/** Something that every node hears of when it changed on any of them; what changed is read from its table. */
public interface Heard {

    /** The name under which it is announced: lower-case, with underscores. */
    String channel();

    /**
     * @param about what was announced, an id as a rule; empty when a node came back, so that anything may have been
     *     missed
     */
    void heard(String about);
}
