package draad.process;

import draad.shared.ActionId;
import draad.shared.Text;
import java.util.Map;
import java.util.Optional;

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
