package draad.process.bpmn;

import draad.process.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case type promises, delivers and settles; what parts it calls do counts. */
class MomentsCovered implements Check {

    private static final List<String> UNAVOIDABLE = List.of("promise", "deliver", "settle");

    @Override
    public void check(CheckedModel model, Findings findings) {
        if (!ModelText.isCaseType(model.process())) return;
        model.catalogue().ifPresent(catalogue -> {
            var phases =
                    phases(model.process(), model, catalogue, new HashSet<>()).collect(Collectors.toSet());
            UNAVOIDABLE.stream()
                    .filter(phase -> !phases.contains(phase))
                    .forEach(phase -> findings.error(
                            model.process(),
                            "moments-not-covered",
                            "No step or contact of this process has a contact moment of the phase " + phase + ".",
                            "Give the step or contact that does it a contact moment of that phase."));
        });
    }

    private static Stream<String> phases(
            BpmnElement process, CheckedModel model, Catalogue catalogue, Set<String> seen) {
        if (!seen.add(process.id())) return Stream.empty();
        var own = process.within().stream()
                .flatMap(element -> Stream.ofNullable(element.property("contactMoment")))
                .flatMap(moment -> catalogue.phaseOf(moment).stream());
        var called = process.within().stream()
                .filter(element -> element.isBpmn("callActivity"))
                .flatMap(call -> call.attribute("calledElement").stream())
                .flatMap(key -> model.others().apply(key).stream())
                .flatMap(document -> document.processes().stream())
                .flatMap(other -> phases(other, model, catalogue, seen));
        return Stream.concat(own, called);
    }
}
