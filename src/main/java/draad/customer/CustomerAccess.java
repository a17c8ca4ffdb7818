package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Problem;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one way from a door to a customer: what one may not see is not there, and every look is written down. */
@Component
public class CustomerAccess {

    private final Customers customers;
    private final Looks looks;

    CustomerAccess(Customers customers, Looks looks) {
        this.customers = customers;
        this.looks = looks;
    }

    /**
     * The customer, for a command; of one that was merged, the survivor.
     *
     * @throws Problem 404 when there is none, or the caller may not see them
     */
    public Customer visible(CustomerId id, Door door) {
        return customers.find(id).filter(found -> door.maySee(found.id())).orElseThrow(Problem::notFound);
    }

    /**
     * The customer, whose data are about to be shown; the look is written down with the headers {@code X-Reason} and
     * {@code X-Case}.
     *
     * @param what which of their data: {@code customer}, {@code holdings}, {@code timeline}, …
     * @throws Problem 404 when there is none, or the caller may not see them
     */
    public Customer read(CustomerId id, Door door, String what) {
        var customer = visible(id, door);
        note(Set.of(customer.id()), door, what);
        return customer;
    }

    /** These are about to be shown, in a list for instance. */
    public void note(Collection<CustomerId> shown, Door door, String what) {
        looks.at(shown, what);
    }

    /** @throws Problem 403 unless an employee is at this side of the door, also when a channel calls for them */
    public static void onlyForEmployees(Door door) {
        var isEmployees = door.isBankSide()
                && !door.channel().isSelfService()
                && (door.channel() != Channel.CORE_BANKING || door.actor().isEmployee());
        if (!isEmployees) throw Problem.forbidden("forbidden");
    }
}
