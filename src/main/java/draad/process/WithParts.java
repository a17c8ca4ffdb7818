package draad.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks through calls into the parts that a model shares with others. */
final class WithParts {

    private static final int DEEPEST = 5;

    private final Function<String, Optional<ProcessModel>> models;

    private WithParts(Function<String, Optional<ProcessModel>> models) {
        this.models = models;
    }

    static List<ModelElement> of(ProcessModel model, Function<String, Optional<ProcessModel>> models) {
        return new WithParts(models)
                .elements(model, name -> Optional.empty(), "", 0)
                .toList();
    }

    private Stream<ModelElement> elements(
            ProcessModel model, Function<String, Optional<String>> known, String phase, int depth) {
        var own = model.elements().stream().map(element -> inPhase(element.filledIn(known), phase));
        if (depth == DEEPEST) return own;
        return Stream.concat(own, model.calls().stream().flatMap(call -> called(call, known, phase, depth)));
    }

    private Stream<ModelElement> called(
            PartCall call, Function<String, Optional<String>> known, String phase, int depth) {
        return models.apply(call.part()).stream().flatMap(part -> {
            Function<String, Optional<String>> filledIn = blank -> call.filledIn(blank)
                    .or(() -> Optional.ofNullable(part.blanks().get(blank)))
                    .map(value -> Blank.filled(value, known));
            var itsPhase = call.phase().isEmpty() ? phase : call.phase();
            return elements(part, filledIn, itsPhase, depth + 1)
                    .map(element -> element.property("step").isPresent() ? element.named(call.name()) : element);
        });
    }

    private static ModelElement inPhase(ModelElement element, String phase) {
        return element.phase().isEmpty() ? element.inPhase(phase) : element;
    }
}
