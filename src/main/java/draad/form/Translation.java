package draad.form;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a form's Dutch where form-js shows the English, so that the viewer speaks the reader's language. */
final class Translation {

    private Translation() {}

    static JsonNode of(JsonNode source, Locale locale) {
        var form = source.deepCopy();
        if (locale.getLanguage().equals("nl")) translate(form);
        return form;
    }

    private static void translate(JsonNode parent) {
        for (var component : parent.path("components")) {
            if (component instanceof ObjectNode node) {
                put(node, "text", "text_nl");
                put(node, "label", "label_nl");
                put(node, "dateLabel", "label_nl");
                put(node, "description", "description_nl");
                for (var option : component.path("values"))
                    if (option instanceof ObjectNode choice)
                        put(
                                choice,
                                "label",
                                node,
                                "option_nl_" + option.path("value").asString(""));
            }
            translate(component);
        }
    }

    private static void put(ObjectNode component, String attribute, String property) {
        put(component, attribute, component, property);
    }

    private static void put(ObjectNode target, String attribute, ObjectNode component, String property) {
        var dutch = component.path("properties").path(property);
        if (target.has(attribute) && dutch.isString()) target.set(attribute, dutch);
    }
}
