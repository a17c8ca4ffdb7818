package draad.race;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a transaction has done so far, from the statements that went by; it knows at which moment it is. */
final class Overheard {

    private boolean execution;
    private boolean word;
    private boolean sending;
    private boolean toWorker;

    /** Before the database gets this statement. */
    synchronized Optional<Moment> asked(String sql) {
        var statement = sql.strip();
        if (statement.startsWith("insert into action_execution")) execution = true;
        if (statement.startsWith("insert into word (")) word = true;
        if (statement.startsWith("update effect_outbox set status = 'sending'")) sending = true;
        if (statement.startsWith("update ACT_RU_EXT_TASK")) toWorker = true;
        return execution && statement.startsWith("update holding set status")
                ? Optional.of(Moment.INSIDE_A_HANDLER)
                : Optional.empty();
    }

    /** Before the node hears that this was done. */
    synchronized Optional<Moment> completed(String command) {
        if (!command.equals("COMMIT") && !command.equals("ROLLBACK")) return Optional.empty();
        var moment = command.equals("COMMIT") ? committed() : null;
        execution = word = sending = toWorker = false;
        return Optional.ofNullable(moment);
    }

    private @Nullable Moment committed() {
        if (sending) return Moment.SENDING_NOTHING_LEFT;
        if (execution && toWorker) return Moment.HAND_OUT_NOT_ANSWERED;
        if (execution) return Moment.EXECUTION_NOT_ANSWERED;
        return word ? Moment.WORD_NOT_ANSWERED : null;
    }
}
