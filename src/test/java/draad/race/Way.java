package draad.race;

/** How something is done that is being refused at the same moment. */
enum Way {
    /** The command that opens the case closes the account in its own transaction. */
    API,
    /** A job of the engine's closes it, on whichever node. */
    JOB,
    /** A worker of the bank's fetches it and closes it elsewhere. */
    EXTERNAL_TASK,
    /** The core system gets a permit and reports the closing. */
    BATCH,
    /** An e-mail leaves through the outbox for effects. */
    EFFECT;

    String caseType() {
        return switch (this) {
            case API -> RaceDesign.AT_ONCE;
            case EXTERNAL_TASK -> RaceDesign.BY_WORKER;
            default -> "close-account";
        };
    }

    String refusedAction() {
        return this == EFFECT ? "send-mail" : "close-account";
    }
}
