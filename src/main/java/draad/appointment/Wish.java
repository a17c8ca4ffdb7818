package draad.appointment;

import draad.cases.CustomerCase;
import draad.shared.CustomerId;

/**
 * What conversation somebody wants.
 *
 * @param way {@code branch}, {@code video} or {@code phone}
 * @param language {@code nl} or {@code en}
 */
record Wish(CustomerId customer, String subject, String way, String language) {

    static Wish of(CustomerCase of) {
        return new Wish(
                of.customer(),
                of.datum("about").orElse("customer"),
                of.datum("way").orElse("phone"),
                of.datum("spokenIn").orElse("nl"));
    }
}
