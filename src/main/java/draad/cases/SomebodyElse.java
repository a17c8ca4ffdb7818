package draad.cases;

import draad.process.ModelElement;
import draad.process.ProcessModels;
import draad.web.Door;
import draad.web.Problem;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Four eyes by person: a step that names others in {@code otherThan} is not for whoever did one of those last. */
@Component
class SomebodyElse implements StepGate {

    private final CaseSteps steps;
    private final ProcessModels models;

    SomebodyElse(CaseSteps steps, ProcessModels models) {
        this.steps = steps;
        this.models = models;
    }

    @Override
    public void check(CaseStep step, Door door) {
        var mine = otherThan(step)
                .filter(other -> steps.lastDoneBy(step.reference(), other)
                        .filter(door.actor().id()::equals)
                        .isPresent())
                .findFirst();
        mine.ifPresent(other -> {
            throw Problem.forbidden("somebody-else-must", door.actor().name()).with("did", other);
        });
        if (otherThan(step).findAny().isPresent() && !door.actor().isEmployee())
            throw Problem.forbidden("somebody-else-must", door.actor().name());
    }

    private Stream<String> otherThan(CaseStep step) {
        return models.models().stream()
                .flatMap(model -> model.element(step.key()).stream())
                .filter(element -> element.kind() == ModelElement.Kind.STEP)
                .map(element -> element.property("otherThan").orElse(null))
                .filter(Objects::nonNull)
                .flatMap(keys -> Stream.of(keys.split("\\s+")));
    }
}
