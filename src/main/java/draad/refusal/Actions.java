package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The catalogue of what the bank does to or for a customer that they may refuse: {@code rules/actions.yaml}. */
@Component
public class Actions {

    static final ActionId CONTACT = new ActionId("contact-customer");
    static final ActionId MARKETING = new ActionId("marketing");

    private static final String FILE = "actions.yaml";

    private final ActionCatalogue catalogue;

    Actions(@Value("${draad.rules-directory:}") String directory) {
        this.catalogue = read(directory);
    }

    public Optional<CataloguedAction> find(ActionId id) {
        return Optional.ofNullable(catalogue.actions().get(id));
    }

    /** @throws IllegalArgumentException when the catalogue has no such action */
    public CataloguedAction get(ActionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such action: " + id));
    }

    public Collection<CataloguedAction> all() {
        return catalogue.actions().values();
    }

    /** The action itself and every wider one: a no to any of these is a no to it. */
    Set<ActionId> coveredBy(ActionId id) {
        var wider = new HashSet<ActionId>();
        collect(id, wider);
        return wider;
    }

    /** The action itself and all that it covers. */
    Set<ActionId> covering(ActionId id) {
        var covered = new HashSet<ActionId>();
        for (var action : all()) if (coveredBy(action.id()).contains(id)) covered.add(action.id());
        covered.add(id);
        return covered;
    }

    /** What undoes it. */
    Set<ActionId> reversing(ActionId id) {
        var reversing = new HashSet<ActionId>();
        for (var action : all()) if (id.equals(action.reverses())) reversing.add(action.id());
        return reversing;
    }

    /** Whether it is a way of getting in touch, which the contact itself tells of. */
    boolean isContact(ActionId id) {
        return coveredBy(id).contains(CONTACT) || coveredBy(id).contains(MARKETING);
    }

    public Optional<Ground> ground(String id) {
        return Optional.ofNullable(catalogue.grounds().get(id));
    }

    /** The events that a word may wait for, with their names. */
    Map<String, Text> conditions() {
        return catalogue.conditions();
    }

    /** Whether a word may wait for this; anything else is words that a person has to read. */
    boolean isCondition(String words) {
        return catalogue.conditions().containsKey(words);
    }

    private void collect(ActionId id, Set<ActionId> into) {
        if (into.add(id)) find(id).ifPresent(action -> action.within().forEach(wider -> collect(wider, into)));
    }

    private static ActionCatalogue read(String directory) {
        var overlaid = Path.of(directory, FILE);
        try (var in = !directory.isBlank() && Files.exists(overlaid) ? Files.newInputStream(overlaid) : packaged()) {
            return ActionCatalogue.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of actions, rules/" + FILE + ", could not be read", e);
        }
    }

    private static InputStream packaged() throws IOException {
        return new ClassPathResource("rules/" + FILE).getInputStream();
    }
}
