package draad.cases;

import draad.customer.Customers;
import draad.shared.Code;
import draad.web.CodeGuard;
import draad.web.Door;
import draad.web.Problem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the case whose hand-over code somebody reads out, and stops who guesses. */
@Component
public class CasesByCode {

    private final Cases cases;
    private final Customers customers;
    private final CodeGuard codes;

    CasesByCode(Cases cases, Customers customers, CodeGuard codes) {
        this.cases = cases;
        this.customers = customers;
        this.codes = codes;
    }

    /** @throws Problem 404 when it opens nothing that this caller may see, 429 when too many such were tried */
    public CustomerCase find(Code code, Door door) {
        return codes.find(code, typed -> look(typed, door));
    }

    /** The same for who counts wrong codes themselves. */
    public Optional<CustomerCase> look(Code code, Door door) {
        return cases.byHandoverCode(code).filter(it -> door.maySee(customers.canonical(it.customer())));
    }

    /** @throws Problem 422 when it cannot be a code */
    public static Code typed(String code) {
        try {
            return Code.of(code);
        } catch (IllegalArgumentException e) {
            throw Problem.notAcceptable("code-with-a-typing-error");
        }
    }
}
