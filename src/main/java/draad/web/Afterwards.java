package draad.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what must be known also when the command that it came from is rolled back: a wrong code, an attempt that
 * was refused. It is written in a transaction of its own when the command's has ended, so that one command never holds
 * two connections.
 */
@Component
public class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final ThreadLocal<@Nullable List<Runnable>> waiting = new ThreadLocal<>();
    private final TransactionTemplate own;

    Afterwards(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs this when the current command has ended, or at once when there is no command. */
    public void run(Runnable note) {
        var notes = waiting.get();
        if (notes == null) write(note);
        else notes.add(note);
    }

    /** A new attempt at a command: what an earlier one left is forgotten. */
    void begin() {
        waiting.set(new ArrayList<>());
    }

    void end() {
        var notes = waiting.get();
        waiting.remove();
        if (notes != null) notes.forEach(this::write);
    }

    private void write(Runnable note) {
        try {
            own.executeWithoutResult(status -> note.run());
        } catch (RuntimeException e) {
            // The command has been answered; that answer must not change for want of a note.
            LOG.error("Lost a note that had to be written after a command", e);
        }
    }
}
