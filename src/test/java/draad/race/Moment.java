package draad.race;

/** When a node is killed: the moments at which a promise is most easily broken. */
enum Moment {
    /** The permit is used and the account is about to be closed. */
    INSIDE_A_HANDLER(Way.API),
    /** It is committed that a message is being sent, and nothing has left yet. */
    SENDING_NOTHING_LEFT(Way.EFFECT),
    /** The mail server has the message, and nobody wrote down that it was sent. */
    SENDING_ALL_LEFT(Way.EFFECT),
    /** The word is committed, and who said it never hears so. */
    WORD_NOT_ANSWERED(Way.API),
    /** It is committed that a worker has it to do, and the worker never hears so. */
    HAND_OUT_NOT_ANSWERED(Way.EXTERNAL_TASK),
    /** The execution is committed, and the node that did it does not know. */
    EXECUTION_NOT_ANSWERED(Way.API);

    private final Way way;

    Moment(Way way) {
        this.way = way;
    }

    /** A way of doing that comes to this moment for certain, unless a word is first. */
    Way way() {
        return way;
    }
}
