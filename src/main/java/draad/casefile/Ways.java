package draad.casefile;

import draad.cases.CaseSteps;
import draad.cases.CustomerCase;
import draad.process.PartCall;
import draad.process.Position;
import draad.process.ProcessModel;
import draad.process.ProcessModels;
import draad.process.Processes;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the way of a case from where the engine has it, its models and its steps. */
@Component
class Ways {

    private final Processes processes;
    private final ProcessModels models;
    private final CaseSteps steps;
    private final StopViews stops;

    Ways(Processes processes, ProcessModels models, CaseSteps steps, StopViews stops) {
        this.processes = processes;
        this.models = models;
        this.steps = steps;
        this.stops = stops;
    }

    Way of(CustomerCase customerCase, Locale locale) {
        var position = processes.position(customerCase.reference());
        var done = stops.lastDone(steps.of(customerCase.reference()));
        var telling = new Telling(customerCase, locale, done);
        return new Way(telling.parts(position));
    }

    /** One telling, of one case in one language. */
    private final class Telling {

        private final CustomerCase of;
        private final Locale locale;
        private final Map<String, StopViews.Done> done;

        Telling(CustomerCase of, Locale locale, Map<String, StopViews.Done> done) {
            this.of = of;
            this.locale = locale;
            this.done = done;
        }

        /** The case's own model first, each part after the one that calls it. */
        List<Way.Part> parts(Position own) {
            var parts = new ArrayList<Way.Part>();
            var model = model(own);
            add(parts, model.key(), model.name(), model, List.of(own));
            return parts;
        }

        private void add(List<Way.Part> parts, String id, Text name, ProcessModel model, List<Position> positions) {
            parts.add(part(id, name, model, positions));
            for (var call : model.calls()) {
                var inside = positions.stream()
                        .flatMap(position -> position.called().stream())
                        .filter(position -> call.id().equals(position.calledFrom()))
                        .toList();
                modelOf(call, inside).ifPresent(found -> add(parts, id + "/" + call.id(), call.name(), found, inside));
            }
        }

        /** A part that was not called yet will be the latest. */
        private Optional<ProcessModel> modelOf(PartCall call, List<Position> inside) {
            return inside.isEmpty() ? models.model(call.part()) : Optional.of(model(inside.get(inside.size() - 1)));
        }

        private ProcessModel model(Position position) {
            return models.model(position.process(), position.version()).orElseThrow();
        }

        private Way.Part part(String id, Text name, ProcessModel model, List<Position> positions) {
            Set<String> passed = new LinkedHashSet<>();
            Set<String> active = new LinkedHashSet<>();
            positions.forEach(position -> {
                passed.addAll(position.passed());
                active.addAll(position.active());
            });
            return new Way.Part(
                    id,
                    model.key(),
                    model.version(),
                    name.in(locale),
                    !positions.isEmpty(),
                    "/api/v1/cases/" + of.reference() + "/models/" + model.key(),
                    stops(id, model, passed, active),
                    passed,
                    active,
                    names(model));
        }

        private List<Way.Stop> stops(String part, ProcessModel model, Set<String> passed, Set<String> active) {
            var told = new LinkedHashMap<String, Way.Stop>();
            passed.stream()
                    .filter(id -> !active.contains(id))
                    .forEach(id -> tell(told, part, model, id, Way.State.DONE));
            active.forEach(id -> tell(told, part, model, id, Way.State.NOW));
            if (!of.status().isFinal()) ahead(told, part, model, passed, active);
            return List.copyOf(told.values());
        }

        private void ahead(
                Map<String, Way.Stop> told, String part, ProcessModel model, Set<String> passed, Set<String> active) {
            if (active.isEmpty() && !passed.isEmpty()) return;
            var ahead = new Ahead(model, active);
            var mayCome = ahead.mayCome();
            model.names().keySet().stream()
                    .filter(mayCome::contains)
                    .filter(id -> !told.containsKey(id))
                    .forEach(id ->
                            tell(told, part, model, id, ahead.mustCome(id) ? Way.State.COMING : Way.State.PERHAPS));
        }

        private void tell(Map<String, Way.Stop> told, String part, ProcessModel model, String id, Way.State state) {
            stops.of(part, model, id, state, done.get(id), locale).ifPresent(stop -> told.put(id, stop));
        }

        private Map<String, String> names(ProcessModel model) {
            var names = new LinkedHashMap<String, String>();
            model.names().forEach((id, name) -> names.put(id, name.in(locale)));
            return names;
        }
    }
}
