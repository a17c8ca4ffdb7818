package draad.task;

import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bulk command, for the page: how many were done, why others were not, and what undoes it.
 *
 * @param undo each as {@link Undo} writes it
 */
public record BulkOutcome(String command, int done, List<Line> failed, List<String> undo) implements Serializable {

    /** An item for which it could not be done. */
    public record Line(String title, String why) implements Serializable {}

    static BulkOutcome of(BulkWork.Name command, List<WorkItem> before, List<BulkWork.ItemResult> results, Door door) {
        var was = before.stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        var failed = new ArrayList<Line>();
        var undo = new ArrayList<String>();
        for (var result : results) {
            var item = was.get(result.id());
            if (result.problem() != null)
                failed.add(new Line(title(item, door.locale()), result.problem().detail()));
            else if (item != null)
                Undo.of(command, item, door.actor().id()).map(Undo::toString).ifPresent(undo::add);
        }
        return new BulkOutcome(command.id(), results.size() - failed.size(), List.copyOf(failed), List.copyOf(undo));
    }

    private static String title(@Nullable WorkItem item, Locale locale) {
        return item == null ? "–" : item.title().in(locale);
    }

    /**
     * The command that brings one item back to how it was, as a form carries it: {@code <id> <command> [<argument>]}.
     */
    record Undo(StepId id, What what) {

        /** The same for all items that it is the same for. */
        record What(BulkWork.Name command, @Nullable String to, @Nullable Integer priority) {

            BulkWork.Command of(List<StepId> ids) {
                return new BulkWork.Command(ids, command, to, priority);
            }
        }

        /** Empty when the command changed nothing of this item. */
        static Optional<Undo> of(BulkWork.Name done, WorkItem was, String me) {
            return Optional.ofNullable(whatUndoes(done, was, me)).map(what -> new Undo(was.id(), what));
        }

        private static @Nullable What whatUndoes(BulkWork.Name done, WorkItem was, String me) {
            if (done == BulkWork.Name.PRIORITISE) return new What(BulkWork.Name.PRIORITISE, null, was.priority());
            if (was.assignee() == null)
                return done == BulkWork.Name.RELEASE ? null : new What(BulkWork.Name.RELEASE, null, null);
            if (done == BulkWork.Name.CLAIM) return null;
            return was.isHeldBy(me) && done == BulkWork.Name.RELEASE
                    ? new What(BulkWork.Name.CLAIM, null, null)
                    : new What(BulkWork.Name.ASSIGN, was.assignee(), null);
        }

        /** @throws Problem 400 when no form of ours wrote it */
        static Undo read(String text) {
            var parts = text.split(" ", 3);
            try {
                var command = BulkWork.Name.of(parts[1]);
                var argument = parts.length == 3 ? parts[2] : null;
                var isPriority = command == BulkWork.Name.PRIORITISE;
                return new Undo(
                        StepId.of(parts[0]),
                        new What(
                                command,
                                isPriority ? null : argument,
                                isPriority && argument != null ? Integer.valueOf(argument) : null));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw Problem.malformed("invalid-parameter", "undo", text);
            }
        }

        @Override
        public String toString() {
            var argument = what.to() != null
                    ? what.to()
                    : what.priority() != null ? what.priority().toString() : "";
            return (id + " " + what.command().id() + " " + argument).strip();
        }
    }
}
