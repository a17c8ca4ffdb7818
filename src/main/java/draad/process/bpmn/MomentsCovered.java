package draad.process.bpmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case type promises, delivers and settles; what parts it calls do counts. */
class MomentsCovered implements Check {

    private static final List<String> UNAVOIDABLE = List.of("promise", "deliver", "settle");

    private static final int DEEPEST = 5;

    @Override
    public void check(CheckedModel model, Findings findings) {
        if (!ModelText.isCaseType(model.process())) return;
        model.catalogue().ifPresent(catalogue -> {
            var called = Calling.in(model).flatMap(calling -> momentsIn(calling, model, 0));
            var phases = Stream.concat(moments(model.process()), called)
                    .flatMap(moment -> catalogue.phaseOf(moment).stream())
                    .collect(Collectors.toSet());
            UNAVOIDABLE.stream()
                    .filter(phase -> !phases.contains(phase))
                    .forEach(phase -> findings.error(
                            model.process(),
                            "moments-not-covered",
                            "No step or contact of this process has a contact moment of the phase " + phase + ".",
                            "Give the step or contact that does it a contact moment of that phase."));
        });
    }

    private static Stream<String> moments(BpmnElement process) {
        return process.within().stream()
                .filter(element -> !element.isBpmn("callActivity"))
                .flatMap(element -> Stream.ofNullable(element.property("contactMoment")));
    }

    /** What the elements of a part are said to be, as they are filled in by this call. */
    private static Stream<String> momentsIn(Calling calling, CheckedModel model, int depth) {
        var deeper = depth == DEEPEST
                ? Stream.<String>empty()
                : calling.further(model).flatMap(further -> momentsIn(further, model, depth + 1));
        return Stream.concat(moments(calling.process()), deeper).map(calling::filledIn);
    }
}
