package draad.form;

import draad.shared.Text;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a component's words: English where the Modeler keeps them, Dutch in a custom property of the same name. */
final class ComponentTexts {

    private final Noted noted;

    ComponentTexts(Noted noted) {
        this.noted = noted;
    }

    /** How a designer recognises the component: its key, else its id. */
    String elementId(JsonNode component) {
        for (var name : new String[] {"key", "path", "id"}) {
            var text = component.path(name).asString("");
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    /** An attribute of the component that must be there, in both languages. */
    Optional<Text> required(JsonNode component, String attribute) {
        if (component.path(attribute).asString("").isBlank()) {
            noted.error(elementId(component), "no-english", attribute);
            return Optional.empty();
        }
        return optional(component, attribute);
    }

    /** An attribute of the component that may be absent; when it is there, then in both languages. */
    Optional<Text> optional(JsonNode component, String attribute) {
        var dutch = attribute.equals("dateLabel") ? "label_nl" : attribute + "_nl";
        return text(component, component.path(attribute).asString(""), dutch);
    }

    /** A custom property that may be absent; when it is there, then in both languages. */
    Optional<Text> ofProperty(JsonNode component, String property) {
        return text(component, property(component, property), property + "_nl");
    }

    Optional<Text> text(JsonNode component, String english, String dutchProperty) {
        var dutch = property(component, dutchProperty);
        if (english.isBlank()) {
            if (!dutch.isBlank()) noted.error(elementId(component), "no-english", dutchProperty.replace("_nl", ""));
            return Optional.empty();
        }
        if (dutch.isBlank()) {
            noted.error(elementId(component), "no-dutch", dutchProperty);
            return Optional.empty();
        }
        return Optional.of(new Text(english.strip(), dutch.strip()));
    }

    /** A custom property; empty when absent. */
    String property(JsonNode component, String name) {
        return component.path("properties").path(name).asString("");
    }

    int wholeNumber(JsonNode component, String property, int otherwise) {
        var text = property(component, property);
        if (text.isEmpty()) return otherwise;
        if (text.matches("[0-9]{1,4}")) return Integer.parseInt(text);
        noted.error(elementId(component), "whole-number", property, text);
        return otherwise;
    }
}
