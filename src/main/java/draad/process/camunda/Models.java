package draad.process.camunda;

import draad.process.ModelElement;
import draad.process.PartCall;
import draad.process.ProcessModel;
import draad.process.bpmn.BpmnDocument;
import draad.process.bpmn.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Deployed models as others need to know them; a version never changes, so each is read once. */
@Component
class Models {

    static final String DUTCH_LABELS = "labels_nl.properties";

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, ProcessModel> byDefinition = new ConcurrentHashMap<>();

    Models(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The element where this execution stands, with its blanks filled in. */
    ModelElement elementAt(ExecutionEntity execution) {
        return element(execution, execution.getActivity().getId());
    }

    /** An element of this execution's model, with its blanks filled in. */
    ModelElement element(ExecutionEntity execution, String elementId) {
        return of(execution.getProcessDefinitionId())
                .element(elementId)
                .map(element -> element.filledIn(name -> word(execution.getVariable(name))))
                .orElseThrow(
                        () -> new IllegalStateException("No step, action, decision, contact or reply: " + elementId));
    }

    /** The call that this execution makes. */
    PartCall callAt(ExecutionEntity execution) {
        var id = execution.getActivity().getId();
        return of(execution.getProcessDefinitionId())
                .call(id)
                .orElseThrow(() -> new IllegalStateException("No part is called at " + id));
    }

    /** The call that this execution's part runs for; empty when nobody called it. */
    Optional<PartCall> callOf(ExecutionEntity execution) {
        return Optional.ofNullable(execution.getProcessInstance().getSuperExecution())
                .map(this::callAt);
    }

    static Optional<String> word(@Nullable Object outcome) {
        return Optional.ofNullable(outcome).map(Object::toString);
    }

    ProcessModel of(String definitionId) {
        var known = byDefinition.get(definitionId);
        if (known != null) return known;
        var read = read(repository().getProcessDefinition(definitionId));
        byDefinition.put(definitionId, read);
        return read;
    }

    String xml(ProcessDefinition definition) {
        return text(definition.getDeploymentId(), definition.getResourceName());
    }

    /** The text of the latest version. */
    Optional<String> latestXml(String key) {
        return latest(key).map(this::xml);
    }

    Optional<ProcessDefinition> latest(String key) {
        return Optional.ofNullable(repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    Optional<ProcessDefinition> version(String key, int version) {
        if (version < 1) return Optional.empty();
        return Optional.ofNullable(repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult());
    }

    private ProcessModel read(ProcessDefinition definition) {
        return ModelReader.read(
                BpmnDocument.parse(xml(definition)), definition.getKey(), definition.getVersion(), labels(definition));
    }

    /** Labels come with a deployment; who deploys from the desktop without them keeps those of the version before. */
    private Properties labels(ProcessDefinition definition) {
        var labels = new Properties();
        var path = labelsBeside(definition.getResourceName());
        if (repository()
                .getDeploymentResourceNames(definition.getDeploymentId())
                .contains(path)) {
            try (var reader =
                    new InputStreamReader(resource(definition.getDeploymentId(), path), StandardCharsets.UTF_8)) {
                labels.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            return version(definition.getKey(), definition.getVersion() - 1)
                    .map(this::labels)
                    .orElse(labels);
        }
        return labels;
    }

    static String labelsBeside(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1) + DUTCH_LABELS;
    }

    private String text(String deploymentId, String path) {
        try (var content = resource(deploymentId, path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream resource(String deploymentId, String path) {
        return repository().getResourceAsStream(deploymentId, path);
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
