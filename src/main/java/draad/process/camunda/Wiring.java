package draad.process.camunda;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_END;
import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Ties every model to Draad at the moment that the engine parses it, so that no model, version or way of deploying can
 * leave the guard out. Built-in listeners, because those cannot be skipped.
 */
@Component
class Wiring extends AbstractBpmnParseListener {

    private static final ExecutionListener LEAVING = Outcomes::comeOut;

    private final AskAtStart askAtStart;
    private final WorkersAnswers workersAnswers;
    private final StepTeller steps;
    private final EndTeller end;
    private final Replies replies;
    private final Models models;
    private final PartVersions partVersions;

    Wiring(
            AskAtStart askAtStart,
            WorkersAnswers workersAnswers,
            StepTeller steps,
            EndTeller end,
            Replies replies,
            Models models,
            PartVersions partVersions) {
        this.askAtStart = askAtStart;
        this.workersAnswers = workersAnswers;
        this.steps = steps;
        this.end = end;
        this.replies = replies;
        this.models = models;
        this.partVersions = partVersions;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(EVENTNAME_END, end);
        wireWithin(process, definition);
    }

    private void wireWithin(Element parent, ProcessDefinitionEntity definition) {
        for (var element : parent.elements()) {
            var id = element.attribute("id");
            var activity = id == null ? null : definition.findActivity(id);
            if (activity != null) wire(element, activity);
            wireWithin(element, definition);
        }
    }

    private void wire(Element element, ActivityImpl activity) {
        var properties = propertiesOf(element);
        var guarded = Guarded.at(element, properties);
        if (guarded != null) {
            guarded.keepWith(activity);
            activity.addBuiltInListener(EVENTNAME_START, askAtStart);
            if (activity.getActivityBehavior() instanceof ExternalTaskActivityBehavior)
                activity.addBuiltInListener(EVENTNAME_END, workersAnswers.whenLeft());
            WayOut.addWhereMissing(activity);
        }
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior step) {
            var task = step.getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, steps);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, steps);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, steps);
        }
        if (activity.getActivityBehavior() instanceof CallActivityBehavior call)
            activity.setActivityBehavior(new CalledPart(call.getCallableElement(), models, partVersions));
        if (isEmbedded(element)) activity.addBuiltInListener(EVENTNAME_END, LEAVING);
        replies.wire(activity, properties.get("question"));
    }

    private static boolean isEmbedded(Element element) {
        return element.getTagName().equals("subProcess") && !"true".equals(element.attribute("triggeredByEvent"));
    }

    private static Map<String, String> propertiesOf(Element element) {
        var properties = new HashMap<String, String>();
        var extension = element.element("extensionElements");
        if (extension == null) return properties;
        for (var list : extension.elements("properties"))
            for (var property : list.elements("property"))
                properties.put(property.attribute("name"), property.attribute("value", ""));
        properties.values().removeIf(String::isBlank);
        return properties;
    }
}
