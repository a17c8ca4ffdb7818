package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The one way from a door to a customer: what one may not see is not there, and every look is written down. */
@Component
public class CustomerAccess {

    private static final int LONGEST_REASON = 500;

    private final Customers customers;
    private final ReadLog reads;

    CustomerAccess(Customers customers, ReadLog reads) {
        this.customers = customers;
        this.reads = reads;
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

    /** Writes down that these are shown, in a list for instance. */
    public void note(Collection<CustomerId> shown, Door door, String what) {
        reads.note(shown, door.actor(), door.channel(), what, header("X-Reason"), header("X-Case"));
    }

    /** @throws Problem 403 unless an employee is at this side of the door, also when a channel calls for them */
    public static void onlyForEmployees(Door door) {
        var isEmployees = door.isBankSide()
                && !door.channel().isSelfService()
                && (door.channel() != Channel.CORE_BANKING || door.actor().isEmployee());
        if (!isEmployees) throw Problem.forbidden("forbidden");
    }

    private static @Nullable String header(String name) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) return null;
        HttpServletRequest request = attributes.getRequest();
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) return null;
        return value.length() <= LONGEST_REASON ? value : value.substring(0, LONGEST_REASON);
    }
}
