package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.IntermediateProduct;
import draad.cases.IntermediateProducts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rate proposal that the customer accepted, and what the mortgage comes to with it. */
@Component
class AcceptedRate {

    /** What an offer must repeat, and what the information sheet adds to it. */
    record Figures(
            BigDecimal amount,
            BigDecimal rate,
            BigDecimal monthlyCost,
            int termYears,
            BigDecimal yearlyCost,
            BigDecimal totalCost) {

        Map<String, Object> asAnswers() {
            return Map.of("termYears", termYears, "yearlyCost", yearlyCost, "totalCost", totalCost.toPlainString());
        }
    }

    private final IntermediateProducts products;
    private final Advised advised;
    private final NormTables norms;

    AcceptedRate(IntermediateProducts products, Advised advised, NormTables norms) {
        this.products = products;
        this.advised = advised;
        this.norms = norms;
    }

    Optional<Figures> find(CustomerCase customerCase) {
        return products.of(customerCase.reference()).stream()
                .filter(product -> product.kind().equals(ProposalGate.PRODUCT))
                .findFirst()
                .map(IntermediateProduct::data)
                .map(proposal -> figures(customerCase, proposal));
    }

    private Figures figures(CustomerCase customerCase, Map<String, Object> proposal) {
        var loan = advised.in(customerCase);
        var amount = number(proposal, "amount");
        var rate = number(proposal, "ratePercentage");
        int years = norms.norm("term-years").intValueExact();
        var payments = Payments.of(amount, loan.interestOnly(), loan.way(), rate, years * 12);
        return new Figures(
                amount,
                rate,
                number(proposal, "monthlyCost"),
                years,
                payments.yearlyCost(amount, norms.norm("mortgage-costs")),
                payments.total().setScale(0, RoundingMode.HALF_UP).setScale(2));
    }

    private static BigDecimal number(Map<String, Object> data, String name) {
        return new BigDecimal(String.valueOf(data.get(name)));
    }
}
