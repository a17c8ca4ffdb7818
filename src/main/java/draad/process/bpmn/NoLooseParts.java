package draad.process.bpmn;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every part can be reached from a start, and from every part an end can be reached. */
class NoLooseParts implements Check {

    private record Flow(String from, String to) {}

    @Override
    public void check(CheckedModel model, Findings findings) {
        Stream.concat(Stream.of(model.process()), model.elements("subProcess").stream())
                .forEach(scope -> check(scope, findings));
    }

    private static void check(BpmnElement scope, Findings findings) {
        var nodes = scope.children().stream().filter(NoLooseParts::isNode).toList();
        var flows = flows(scope);
        var reached = walk(starts(nodes), flows, false);
        var ending = walk(ids(nodes.stream().filter(node -> node.isBpmn("endEvent"))), flows, true);
        for (var node : nodes) {
            if (!reached.contains(node.id()))
                findings.error(
                        node,
                        "unreachable",
                        "No way leads here from the start.",
                        "Lead a sequence flow here, or take it away.");
            else if (!ending.contains(node.id()) && !isByItself(node))
                findings.error(
                        node,
                        "endless",
                        "No way leads from here to an end.",
                        "Lead a sequence flow on to an end event.");
        }
    }

    private static boolean isNode(BpmnElement element) {
        var tag = element.tag();
        return !element.id().isEmpty()
                && (tag.endsWith("Task")
                        || tag.equals("task")
                        || tag.endsWith("Event")
                        || tag.endsWith("Gateway")
                        || tag.equals("subProcess")
                        || tag.equals("callActivity")
                        || tag.equals("transaction"));
    }

    /** An event sub-process and a compensation run by themselves. */
    private static boolean isByItself(BpmnElement node) {
        return "true".equals(node.attribute("triggeredByEvent").orElse(""))
                || "true".equals(node.attribute("isForCompensation").orElse(""));
    }

    private static Set<String> starts(Collection<BpmnElement> nodes) {
        return ids(nodes.stream().filter(node -> node.isBpmn("startEvent") || isByItself(node)));
    }

    private static List<Flow> flows(BpmnElement scope) {
        var drawn = scope.children("sequenceFlow").stream()
                .map(flow -> new Flow(
                        flow.attribute("sourceRef").orElse(""),
                        flow.attribute("targetRef").orElse("")));
        var borders = scope.children("boundaryEvent").stream()
                .map(event -> new Flow(event.attribute("attachedToRef").orElse(""), event.id()));
        return Stream.of(drawn, borders, links(scope)).flatMap(all -> all).toList();
    }

    private static Stream<Flow> links(BpmnElement scope) {
        Map<String, String> caught = scope.children("intermediateCatchEvent").stream()
                .filter(event -> event.has("linkEventDefinition"))
                .collect(Collectors.toMap(NoLooseParts::linkName, BpmnElement::id, (one, other) -> one));
        return scope.children("intermediateThrowEvent").stream()
                .filter(event -> event.has("linkEventDefinition"))
                .map(event -> new Flow(event.id(), caught.getOrDefault(linkName(event), "")));
    }

    private static String linkName(BpmnElement event) {
        return event.children("linkEventDefinition").get(0).name();
    }

    private static Set<String> walk(Set<String> from, List<Flow> flows, boolean backwards) {
        Set<String> seen = new HashSet<>(from);
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            var here = next.pop();
            for (var flow : flows) {
                var origin = backwards ? flow.to() : flow.from();
                var target = backwards ? flow.from() : flow.to();
                if (origin.equals(here) && seen.add(target)) next.push(target);
            }
        }
        return seen;
    }

    private static Set<String> ids(Stream<BpmnElement> elements) {
        return elements.map(BpmnElement::id).collect(Collectors.toSet());
    }
}
