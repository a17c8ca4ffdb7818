package draad.task;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One command for many items; each is a transaction of its own, so that one that cannot does not stop the others. */
@Component
class BulkWork {

    private static final int ATTEMPTS = 3;

    private final WorkList workList;
    private final ProblemNotes notes;
    private final TransactionTemplate each;

    BulkWork(WorkList workList, ProblemNotes notes, PlatformTransactionManager transactions) {
        this.workList = workList;
        this.notes = notes;
        this.each = new TransactionTemplate(transactions);
    }

    /** What is to be done with each item. */
    enum Name {
        CLAIM,
        RELEASE,
        @JsonAlias("assignment")
        ASSIGN,
        PRIORITISE;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Name of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param to for assign: the colleague's user name
     * @param priority for prioritise
     */
    record Command(
            @NotEmpty @Size(max = 200) List<@NotNull StepId> ids,
            @NotNull Name command,
            @Nullable String to,
            @Nullable @Min(1) @Max(9) Integer priority) {}

    /** @param problem why it was not done, null when it was */
    record ItemResult(
            StepId id, boolean ok, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProblemNote problem) {}

    List<ItemResult> run(Command command, Door door) {
        if (command.command() == Name.ASSIGN && command.to() == null) throw missing("to");
        if (command.command() == Name.PRIORITISE && command.priority() == null) throw missing("priority");
        return new LinkedHashSet<>(command.ids())
                .stream().map(id -> result(id, command, door)).toList();
    }

    private ItemResult result(StepId id, Command command, Door door) {
        try {
            repeated(() -> each.executeWithoutResult(status -> one(id, command, door)));
            return new ItemResult(id, true, null);
        } catch (Problem problem) {
            return new ItemResult(id, false, notes.of(problem, door.locale()));
        } catch (ConcurrencyFailureException e) {
            return new ItemResult(id, false, notes.of(Problem.conflict("busy"), door.locale()));
        }
    }

    private void one(StepId id, Command command, Door door) {
        switch (command.command()) {
            case CLAIM -> workList.claim(id, door);
            case RELEASE -> workList.release(id, door);
            case ASSIGN -> workList.assign(id, String.valueOf(command.to()), door);
            case PRIORITISE -> workList.prioritise(id, command.priority() == null ? 5 : command.priority(), door);
        }
    }

    private static void repeated(Runnable command) {
        for (int attempt = 1; ; attempt++)
            try {
                command.run();
                return;
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) throw e;
            }
    }

    private static Problem missing(String field) {
        return Problem.invalidData(List.of(new Problem.FieldError(field, "required", field)));
    }
}
