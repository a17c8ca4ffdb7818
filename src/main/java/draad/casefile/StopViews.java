package draad.casefile;

import draad.cases.CaseStep;
import draad.process.ModelElement;
import draad.process.ProcessModel;
import draad.shared.Channel;
import draad.staff.Employee;
import draad.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one stop of a case's way; gateways and events in between are not told. */
@Component
class StopViews {

    private final Staff staff;
    private final Clock clock;

    StopViews(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** Who did a step last, where and when; without a name it was the customer. */
    record Done(@Nullable String by, @Nullable Channel in, Instant at) {}

    /** By the key of the step. */
    Map<String, Done> lastDone(List<CaseStep> steps) {
        var names = new HashMap<String, Optional<String>>();
        var done = new HashMap<String, Done>();
        for (var step : steps) {
            var at = step.completedAt();
            if (at == null || step.status() != CaseStep.Status.COMPLETED || step.completedBy() == null) continue;
            var by = names.computeIfAbsent(
                    step.completedBy(), user -> staff.find(user).map(Employee::name));
            done.put(step.key(), new Done(by.orElse(null), step.completedIn(), at));
        }
        return done;
    }

    /** @param part the id of the part that the stop stands in */
    Optional<Way.Stop> of(
            String part, ProcessModel model, String id, Way.State state, @Nullable Done done, Locale locale) {
        var element = model.element(id);
        var kind = element.map(found -> found.kind().name().toLowerCase(Locale.ROOT))
                .or(() -> otherKind(model, id));
        return kind.map(known -> new Way.Stop(
                id,
                known,
                model.names().getOrDefault(id, model.name()).in(locale),
                state,
                element.map(StopViews::turn).orElse("bank"),
                model.call(id).map(call -> part + "/" + id).orElse(null),
                done == null ? null : done.by(),
                done == null ? null : done.in(),
                done == null ? null : local(done.at())));
    }

    /** An end has a name and nothing after it; an end that says nothing is not told. */
    private static Optional<String> otherKind(ProcessModel model, String id) {
        if (model.call(id).isPresent()) return Optional.of("part");
        return model.names().containsKey(id) && !model.flows().containsKey(id) && isReached(model, id)
                ? Optional.of("end")
                : Optional.empty();
    }

    /** Sub-processes have names too, and no flow leads to them. */
    private static boolean isReached(ProcessModel model, String id) {
        return model.flows().values().stream().anyMatch(targets -> targets.contains(id));
    }

    private static String turn(ModelElement element) {
        return switch (element.kind()) {
            case STEP -> element.performer().orElse("employee");
            case REPLY -> "customer";
            case ACTION, DECISION, CONTACT -> "bank";
        };
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
