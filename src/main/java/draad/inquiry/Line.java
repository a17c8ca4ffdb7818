package draad.inquiry;

import draad.cases.CustomerCase;
import java.util.function.Function;

/** One source, how it is reached, and what it is asked about a case. */
record Line<Q, F extends Finding>(Source source, Outsider<Q, F> outsider, Function<CustomerCase, Q> question) {

    Heard<F> ask(CustomerCase about, String key) {
        return outsider.ask(question.apply(about), key);
    }

    Heard<F> settle(String key) {
        return outsider.settle(key);
    }
}
