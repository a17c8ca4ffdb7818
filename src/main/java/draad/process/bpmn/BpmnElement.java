package draad.process.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** One element of a model, in the notation's own words. */
record BpmnElement(Element dom) {

    String tag() {
        return dom.getLocalName();
    }

    boolean isBpmn(String tag) {
        return BpmnDocument.BPMN.equals(dom.getNamespaceURI()) && tag.equals(tag());
    }

    boolean isCamunda(String tag) {
        return BpmnDocument.CAMUNDA.equals(dom.getNamespaceURI()) && tag.equals(tag());
    }

    boolean isDiagram() {
        var namespace = dom.getNamespaceURI();
        return namespace != null && !namespace.equals(BpmnDocument.BPMN) && !namespace.equals(BpmnDocument.CAMUNDA);
    }

    String id() {
        return dom.getAttribute("id");
    }

    /** The nearest element that has an id: this one, or one around it. */
    String nearestId() {
        if (!id().isEmpty() || parent().isEmpty()) return id();
        return parent().get().nearestId();
    }

    String name() {
        return dom.getAttribute("name").strip();
    }

    String text() {
        return dom.getTextContent().strip();
    }

    Optional<String> attribute(String name) {
        return dom.hasAttribute(name) ? Optional.of(dom.getAttribute(name)) : Optional.empty();
    }

    Optional<String> camunda(String attribute) {
        return dom.hasAttributeNS(BpmnDocument.CAMUNDA, attribute)
                ? Optional.of(dom.getAttributeNS(BpmnDocument.CAMUNDA, attribute))
                : Optional.empty();
    }

    Stream<Attr> attributes() {
        var attributes = dom.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(i -> (Attr) attributes.item(i));
    }

    Optional<BpmnElement> parent() {
        return dom.getParentNode() instanceof Element parent ? Optional.of(new BpmnElement(parent)) : Optional.empty();
    }

    List<BpmnElement> children() {
        List<BpmnElement> children = new ArrayList<>();
        for (var node = dom.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) children.add(new BpmnElement(child));
        return children;
    }

    List<BpmnElement> children(String tag) {
        return children().stream().filter(child -> child.isBpmn(tag)).toList();
    }

    boolean has(String tag) {
        return !children(tag).isEmpty();
    }

    /** All elements inside, at any depth, in the file's own order. */
    List<BpmnElement> within() {
        return children().stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.within().stream()))
                .toList();
    }

    /** What the designer filled in. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (var extension : children("extensionElements"))
            for (var list : extension.children())
                if (list.isCamunda("properties"))
                    for (var property : list.children())
                        properties.put(
                                property.dom.getAttribute("name"),
                                property.dom.getAttribute("value").strip());
        properties.values().removeIf(String::isEmpty);
        return properties;
    }

    @Nullable
    String property(String name) {
        return properties().get(name);
    }
}
