package draad.process;

import draad.shared.ActionId;
import draad.shared.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the five kinds of thing that a model is made of, with what its designer filled in.
 *
 * @param id the same as its form's, in kebab-case
 * @param phase of the customer's journey: {@code orientation}, {@code purchase} or {@code aftersales}; its own, else
 *     that of the part that it stands in, else the process's; empty when none of them says
 * @param properties as in the element templates
 */
public record ModelElement(String id, Kind kind, Text name, String phase, Map<String, String> properties) {

    public enum Kind {
        /** Waits for a person, in any channel that the matrix allows. */
        STEP,
        /** Something done to or for the customer that they may refuse. */
        ACTION,
        /** Asks the rules. */
        DECISION,
        /** Sends something to the customer. */
        CONTACT,
        /** Waits for the answer to a question. */
        REPLY
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** What it is known as in the case: its own id, unless who calls the part that it stands in says otherwise. */
    public String key() {
        return property("step").orElse(id);
    }

    /** Keys of the steps whose doer may not do this one too, for instance because two people must look. */
    public List<String> otherThan() {
        return property("otherThan")
                .map(steps -> List.of(steps.strip().split("[\\s,]+")))
                .orElse(List.of());
    }

    /** Whom a contact is said to: {@code customer}, {@code holders}, {@code co-holders} or {@code partner}. */
    public String recipients() {
        return property("recipients").orElse("customer");
    }

    public boolean hasBlanks() {
        return properties.values().stream().anyMatch(value -> Blank.in(value).isPresent());
    }

    /** This with its blanks filled in, as far as they are known. */
    public ModelElement filledIn(Function<String, Optional<String>> known) {
        if (!hasBlanks()) return this;
        var filled = new HashMap<String, String>();
        properties.forEach((name, value) -> filled.put(name, Blank.filled(value, known)));
        return new ModelElement(id, kind, name, phase, Map.copyOf(filled));
    }

    ModelElement inPhase(String other) {
        return new ModelElement(id, kind, name, other, properties);
    }

    /** The same under another name. */
    public ModelElement named(Text other) {
        return new ModelElement(id, kind, other, phase, properties);
    }

    /** {@code customer} or {@code employee}. */
    public Optional<String> performer() {
        return property("performer");
    }

    public Optional<String> contactMoment() {
        return property("contactMoment");
    }

    /** The kind of intermediate product that this step makes. */
    public Optional<String> produces() {
        return property("produces");
    }

    /** The outcome with which it makes that; with any when it says none. */
    public Optional<String> producesOn() {
        return property("producesOn");
    }

    public Optional<String> ruleSet() {
        return property("ruleSet");
    }

    /** The name of the outcome that a decision sets. */
    public String result() {
        return property("result").orElse("outcome");
    }

    public Optional<ActionId> action() {
        return property("action").map(ActionId::new);
    }

    /** The name of the case datum that the action is done to. */
    public Optional<String> subject() {
        return property("subject");
    }

    public Optional<String> question() {
        return property("question");
    }

    /** How long a Reply waits: an ISO 8601 duration, or the name of the outcome that holds the moment. */
    public Optional<String> deadline() {
        return property("deadline");
    }

    /** What happens when nobody answers, as a key of the question's. */
    public Optional<String> onSilence() {
        return property("onSilence");
    }

    public Optional<String> template() {
        return property("template");
    }
}
