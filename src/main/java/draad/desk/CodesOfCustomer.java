package draad.desk;

import draad.cases.CasesByCode;
import draad.contact.Questions;
import draad.customer.Customers;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.web.CodeGuard;
import draad.web.Door;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose code it is that somebody reads out: that of a case, or of a question that we asked. */
@Component
class CodesOfCustomer {

    private final CasesByCode cases;
    private final Questions questions;
    private final Customers customers;
    private final CodeGuard guard;

    CodesOfCustomer(CasesByCode cases, Questions questions, Customers customers, CodeGuard guard) {
        this.cases = cases;
        this.questions = questions;
        this.customers = customers;
        this.guard = guard;
    }

    /** @throws draad.web.Problem 404 when it is not, 429 for who guesses */
    void mustBeOf(Code code, CustomerId customer, Door door) {
        guard.find(code, typed -> ofCase(typed, customer, door).or(() -> ofQuestion(typed, customer)));
    }

    private Optional<Code> ofCase(Code code, CustomerId customer, Door door) {
        return cases.look(code, door)
                .filter(found -> customers.canonical(found.customer()).equals(customer))
                .map(found -> code);
    }

    private Optional<Code> ofQuestion(Code code, CustomerId customer) {
        return questions
                .find(code)
                .filter(found -> customers.canonical(found.customers()).contains(customer))
                .map(found -> code);
    }
}
