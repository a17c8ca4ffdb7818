package draad.attention;

import draad.banking.Holdings;
import draad.cases.CaseHistory;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.customer.Customers;
import draad.shared.Channel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what the rules for extra steps want to know. */
@Component
class NextStepKnowledge {

    private final Customers customers;
    private final Holdings holdings;
    private final CaseHistory history;
    private final List<String> amounts;

    /** @param amounts the case data that say what is at stake, the most telling first */
    NextStepKnowledge(
            Customers customers,
            Holdings holdings,
            CaseHistory history,
            @Value("${draad.routing.amounts:amount,advisedAmount,housePrice}") List<String> amounts) {
        this.customers = customers;
        this.holdings = holdings;
        this.history = history;
        this.amounts = amounts;
    }

    NextStepFacts of(CustomerCase of, CaseStep step, Channel in) {
        var customer = customers.profile(of.customer()).orElseThrow();
        var past = history.of(of.reference(), of.customer());
        return new NextStepFacts(
                of.type(),
                step.key(),
                step.performer().id(),
                of.product(),
                customer.market().id(),
                customer.language().getLanguage(),
                amount(of.data()),
                of.startedIn(),
                in,
                past.refusals(),
                past.transfers(),
                past.resumptions(),
                past.returnedMail(),
                past.openComplaint(),
                !holdings.hasOrHad(customer.allIds(), of.product()));
    }

    private @Nullable BigDecimal amount(Map<String, Object> data) {
        return amounts.stream()
                .map(data::get)
                .filter(Objects::nonNull)
                .flatMap(NextStepKnowledge::number)
                .findFirst()
                .orElse(null);
    }

    private static Stream<BigDecimal> number(Object value) {
        try {
            return Stream.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Stream.empty();
        }
    }
}
