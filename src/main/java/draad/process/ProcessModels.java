package draad.process;

import draad.shared.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models that processes run on: read, checked and deployed. A version once deployed never changes. */
public interface ProcessModels {

    /** The latest version of each, parts included. */
    List<ProcessModel> models();

    /** The latest version of each that cases can be started of. */
    default List<ProcessModel> caseTypes() {
        return models().stream().filter(ProcessModel::isCaseType).toList();
    }

    /** The latest version, when cases can be started of it. */
    default Optional<ProcessModel> caseType(String key) {
        return model(key).filter(ProcessModel::isCaseType);
    }

    /**
     * The steps, actions, decisions, contacts and replies of a model and of the parts that it calls, these as they are
     * filled in at each call.
     */
    default List<ModelElement> elementsWithParts(ProcessModel model) {
        return WithParts.of(model, this::model);
    }

    /** The latest version. */
    Optional<ProcessModel> model(String key);

    Optional<ProcessModel> model(String key, int version);

    /** @throws UnknownProcess when there is no such model */
    String bpmnXml(String key, int version);

    /**
     * What is wrong with a model before it is deployed; nothing is kept.
     *
     * @param path {@code processes/<case-type>/<case-type>.bpmn}
     */
    List<Finding> check(String path, String content);

    /**
     * Makes a new version of each model that differs from what was last deployed under the same name. Running instances
     * keep theirs.
     *
     * @param name of the whole, for instance of a release
     * @param resources models and their labels, by path
     * @return the findings; nothing is deployed when one of them is an error
     */
    List<Finding> deploy(String name, Map<String, String> resources);

    /**
     * Moves the running instances of a version to another, step by step where the ids are the same.
     *
     * @param mapping activity ids that were renamed, old to new
     * @param dryRun only tell what would go wrong
     * @return what stands in the way; nothing is moved when this is not empty
     */
    List<Finding> migrate(String key, int from, int to, Map<String, String> mapping, boolean dryRun);
}
