package draad.task;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was known when it was decided where work belongs, in the reader's words; ids say nothing to people. */
@Component
class WhyFacts {

    private static final Set<String> IDS = Set.of("stepId", "customer", "caseReference", "step");

    /** Where the values of a fact are called by a name. */
    private static final Map<String, String> NAMES = Map.of(
            "caseType", "caseType.",
            "product", "holding.product.",
            "market", "market.",
            "language", "why.language.",
            "channel", "channel.",
            "performer", "way.turn.",
            "skill", "skill.");

    private final MessageSource messages;

    WhyFacts(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> inWords(JsonNode facts, Locale locale) {
        var known = new LinkedHashMap<String, String>();
        facts.properties().forEach(fact -> {
            if (fact.getValue().isNull() || IDS.contains(fact.getKey())) return;
            known.put(
                    said("why.fact." + fact.getKey(), fact.getKey(), locale),
                    value(fact.getKey(), fact.getValue(), locale));
        });
        return known;
    }

    private String value(String fact, JsonNode value, Locale locale) {
        if (value.isBoolean()) return said("why." + (value.booleanValue() ? "yes" : "no"), "", locale);
        var text = value.asString();
        return NAMES.containsKey(fact) ? said(NAMES.get(fact) + text, text, locale) : text;
    }

    private String said(String key, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
