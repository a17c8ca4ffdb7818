package draad.process.bpmn;

import static draad.process.ModelElement.Kind.ACTION;
import static draad.process.ModelElement.Kind.CONTACT;
import static draad.process.ModelElement.Kind.DECISION;
import static draad.process.ModelElement.Kind.REPLY;
import static draad.process.ModelElement.Kind.STEP;

import draad.process.ModelElement;
import draad.process.PartCall;
import draad.process.ProcessModel;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads from a model what others need to know of it. */
public final class ModelReader {

    private final BpmnDocument document;
    private final Properties dutch;

    private ModelReader(BpmnDocument document, Properties dutch) {
        this.document = document;
        this.dutch = dutch;
    }

    /** @param dutch Dutch names by element id; what has none keeps its English name */
    public static ProcessModel read(BpmnDocument document, String key, int version, Properties dutch) {
        return new ModelReader(document, dutch).read(key, version);
    }

    /** Whether this text holds a case type; false for a part that others call, and for what no model is. */
    public static boolean isCaseType(String xml) {
        try {
            return BpmnDocument.parse(xml).processes().stream().anyMatch(ModelText::isCaseType);
        } catch (UnreadableModel e) {
            return false;
        }
    }

    private ProcessModel read(String key, int version) {
        var process = document.processes().stream()
                .filter(candidate -> candidate.id().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The file has no process " + key));
        var elements = process.within().stream()
                .flatMap(element -> kind(element).map(kind -> element(element, kind)).stream())
                .toList();
        Map<String, Text> names = new LinkedHashMap<>();
        process.within().stream()
                .filter(element -> !element.id().isEmpty() && !element.name().isEmpty())
                .forEach(element -> names.put(element.id(), text(element)));
        return new ProcessModel(
                key,
                version,
                text(process),
                process.properties().getOrDefault("product", ""),
                ModelText.allowsExtraSteps(process),
                elements,
                calls(process),
                ModelText.isCaseType(process) ? Map.of() : Blanks.of(process),
                Deadlines.moments(process),
                names,
                flows(process));
    }

    private static Map<String, List<String>> flows(BpmnElement process) {
        Map<String, List<String>> flows = new LinkedHashMap<>();
        flows.put(
                ProcessModel.BEGIN,
                process.children("startEvent").stream().map(BpmnElement::id).toList());
        process.within().stream()
                .filter(element -> element.isBpmn("sequenceFlow"))
                .forEach(flow -> flows.computeIfAbsent(
                                flow.attribute("sourceRef").orElse(""), from -> new ArrayList<>())
                        .add(flow.attribute("targetRef").orElse("")));
        return flows;
    }

    private List<PartCall> calls(BpmnElement process) {
        return process.within().stream()
                .filter(element -> element.isBpmn("callActivity"))
                .map(call -> new PartCall(
                        call.id(),
                        text(call),
                        call.attribute("calledElement").orElse(""),
                        phase(call),
                        Blanks.filledInAt(call)))
                .toList();
    }

    static Optional<ModelElement.Kind> kind(BpmnElement element) {
        return switch (element.tag()) {
            case "userTask" -> Optional.of(STEP);
            case "serviceTask" -> element.property("action") == null ? Optional.empty() : Optional.of(ACTION);
            case "businessRuleTask" -> Optional.of(DECISION);
            case "sendTask" -> Optional.of(CONTACT);
            case "receiveTask" -> Optional.of(REPLY);
            case "intermediateCatchEvent" ->
                element.has("messageEventDefinition") ? Optional.of(REPLY) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private ModelElement element(BpmnElement element, ModelElement.Kind kind) {
        var properties = element.properties();
        if (kind == REPLY)
            Deadlines.of(element, document).ifPresent(deadline -> properties.putIfAbsent("deadline", deadline));
        return new ModelElement(element.id(), kind, text(element), phase(element), Map.copyOf(properties));
    }

    private static String phase(BpmnElement element) {
        var own = element.property("phase");
        if (own != null) return own;
        return element.parent().map(ModelReader::phase).orElse("");
    }

    private Text text(BpmnElement element) {
        var english = element.name().isEmpty() ? element.id() : element.name().replaceAll("\\s+", " ");
        var translated = dutch.getProperty(element.id(), "").strip();
        return new Text(english, translated.isEmpty() ? english : translated);
    }
}
