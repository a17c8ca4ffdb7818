package draad.process.bpmn;

import draad.process.Catalogue;
import draad.process.ModelElement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * A model under check, with what is known around it.
 *
 * @param path of the file
 * @param process the file's one process
 * @param dutch names by element id
 * @param catalogue empty while nobody keeps one: then names cannot be checked
 * @param others finds a model that this one calls
 */
record CheckedModel(
        String path,
        BpmnDocument document,
        BpmnElement process,
        Properties dutch,
        Optional<Catalogue> catalogue,
        Function<String, Optional<BpmnDocument>> others) {

    String caseType() {
        return process.id();
    }

    List<BpmnElement> elements() {
        return process.within();
    }

    List<BpmnElement> elements(ModelElement.Kind kind) {
        return elements().stream()
                .filter(element ->
                        ModelReader.kind(element).filter(kind::equals).isPresent())
                .toList();
    }

    List<BpmnElement> elements(String tag) {
        return elements().stream().filter(element -> element.isBpmn(tag)).toList();
    }
}
