package draad.race;

/** When a node is killed: the moments at which a promise is most easily broken. */
enum Moment {
    /** The permit is used and the account is about to be closed. */
    INSIDE_A_HANDLER,
    /** It is committed that a message is being sent, and nothing has left yet. */
    SENDING_NOTHING_LEFT,
    /** The mail server has the message, and nobody wrote down that it was sent. */
    SENDING_ALL_LEFT,
    /** The word is committed, and nobody has told whoever said it. */
    WORD_NOT_ANSWERED,
    /** The execution is committed, and the node that did it does not know. */
    EXECUTION_NOT_ANSWERED
}
