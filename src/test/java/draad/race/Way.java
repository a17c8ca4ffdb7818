package draad.race;

/** How something is done that is being refused at the same moment. */
enum Way {
    /** The command that opens the case closes the account in its own transaction. */
    API(100),
    /** A job of the engine's closes it, on whichever node. */
    JOB(500),
    /** A worker of the bank's fetches it and closes it elsewhere. */
    EXTERNAL_TASK(300),
    /** The core system gets a permit and reports the closing. */
    BATCH(50),
    /** An e-mail leaves through the outbox for effects. */
    EFFECT(2_000);

    private final int usualMillis;

    Way(int usualMillis) {
        this.usualMillis = usualMillis;
    }

    /** About how long it takes from being asked for to being done: where to begin to aim. */
    int usualMillis() {
        return usualMillis;
    }

    /** So much later that the doing is first for certain. */
    int lateMillis() {
        return 3 * usualMillis + 2_000;
    }

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
