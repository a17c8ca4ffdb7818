package draad.desk;

import draad.customer.Customer;
import draad.customer.CustomerName;
import draad.customer.Market;
import draad.customer.NewContactPoint;
import draad.customer.NewCustomer;
import draad.customer.Registration;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a partner or other companion at the counter, who needs no login to be helped there. */
@Service
class Companions {

    private final Registration registration;
    private final Identifying identifying;

    Companions(Registration registration, Identifying identifying) {
        this.registration = registration;
        this.identifying = identifying;
    }

    /**
     * Whoever came along.
     *
     * @param paper the identity paper that was looked at, empty when none was
     */
    record Companion(String first, String infix, String last, LocalDate born, boolean sameAddress, String paper) {

        CustomerName name() {
            try {
                return new CustomerName(first, infix, last, null);
            } catch (IllegalArgumentException e) {
                throw Problem.notAcceptable("companion-without-a-name");
            }
        }
    }

    /** @throws Problem 409 possible-double with the candidates, unless these are said to be others */
    @Transactional
    public Customer register(Companion companion, Customer with, Set<CustomerId> others, Door door) {
        var points = companion.sameAddress()
                ? with.contactPoints().stream()
                        .flatMap(point -> Optional.ofNullable(point.address()).stream())
                        .limit(1)
                        .map(NewContactPoint::post)
                        .toList()
                : List.<NewContactPoint>of();
        var asked = new NewCustomer(companion.name(), companion.born(), Market.PRIVATE, with.language(), points);
        var registered = registration.register(asked, others, List.of(), door);
        if (!companion.paper().isEmpty()) identifying.by(Ways.PAPER, List.of(companion.paper()), registered.id(), door);
        return registered;
    }
}
