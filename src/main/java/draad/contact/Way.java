package draad.contact;

import draad.customer.ContactPoint;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Along which way something goes to a customer.
 *
 * @param to null for the customer's own pages
 */
record Way(Channel channel, @Nullable ContactPoint to) {

    static final Way OWN_PAGES = new Way(Channel.WEB, null);

    /** What the guard is asked about. */
    Subject subject(CustomerId customer) {
        if (to == null) return Subject.customer(customer);
        return to.address() == null ? Subject.contactPoint(to.id()) : Subject.address(to.address());
    }
}
