package draad.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue of contact moments, as designed in {@code processes/contact-moments.yaml}. */
@Component
public class ContactMoments {

    private final Map<String, ContactMoment> moments;

    ContactMoments(DesignFiles files) {
        moments = ContactMomentReader.read(files.read("contact-moments.yaml"));
    }

    public Optional<ContactMoment> find(String id) {
        return Optional.ofNullable(moments.get(id));
    }

    /** In the order of the catalogue. */
    public Collection<ContactMoment> all() {
        return moments.values();
    }

    /** @throws IllegalArgumentException when there is no such moment */
    public ContactMoment get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No contact moment is called '" + id + "'"));
    }
}
