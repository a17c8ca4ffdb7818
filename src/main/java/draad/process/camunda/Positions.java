package draad.process.camunda;

import draad.process.Position;
import draad.shared.CaseReference;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where a case is from the engine, and where it was from the little history that the engine keeps. */
@Component
class Positions {

    private static final String BODY_OF_SEVERAL = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final HistoryService history;

    Positions(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        history = engine.getHistoryService();
    }

    Position of(CaseReference reference) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .list();
        return instances.stream()
                .filter(instance -> instance.getSuperProcessInstanceId() == null)
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .map(root -> position(root, null, instances))
                .orElseThrow(() -> new IllegalArgumentException("No process ran for case " + reference));
    }

    private Position position(
            HistoricProcessInstance instance, @Nullable String calledFrom, List<HistoricProcessInstance> all) {
        var inside = all.stream()
                .filter(other -> instance.getId().equals(other.getSuperProcessInstanceId()))
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .toList();
        var callers = inside.isEmpty() ? Map.<String, String>of() : callers(instance);
        var called = inside.stream()
                .map(other -> position(other, callers.get(other.getId()), all))
                .toList();
        return new Position(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                calledFrom,
                active(instance),
                passed(instance),
                called);
    }

    /** Which activity called which process. */
    private Map<String, String> callers(HistoricProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityType(ActivityTypes.CALL_ACTIVITY)
                .list()
                .stream()
                .filter(call -> call.getCalledProcessInstanceId() != null)
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getCalledProcessInstanceId, HistoricActivityInstance::getActivityId));
    }

    private Set<String> active(HistoricProcessInstance instance) {
        if (instance.getEndTime() != null) return Set.of();
        return runtime.getActiveActivityIds(instance.getId()).stream()
                .filter(id -> !id.endsWith(BODY_OF_SEVERAL))
                .map(WayOut::activityBehind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> passed(HistoricProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith(BODY_OF_SEVERAL))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
