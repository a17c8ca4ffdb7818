package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.IntermediateProduct;
import draad.cases.IntermediateProducts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was advised, or chosen without advice, with the rate of the day and the cost that belong to it. */
@Component
class Advised {

    /**
     * A mortgage as it was advised or chosen.
     *
     * @param way of paying back
     * @param fixedRateYears as the customer wished
     */
    record Loan(
            BigDecimal amount,
            BigDecimal interestOnly,
            String way,
            boolean nhg,
            int fixedRateYears,
            BigDecimal housePrice) {}

    private final IntermediateProducts products;
    private final NormTables norms;

    Advised(IntermediateProducts products, NormTables norms) {
        this.products = products;
        this.norms = norms;
    }

    /** @throws IllegalStateException when nothing was advised yet */
    Loan in(CustomerCase customerCase) {
        return find(customerCase)
                .orElseThrow(() -> new IllegalStateException("No advice in " + customerCase.reference()));
    }

    Optional<Loan> find(CustomerCase customerCase) {
        var quote = Quote.of(customerCase);
        return products.of(customerCase.reference()).stream()
                .filter(product -> isAbout(product, AdviceGate.PRODUCT, "advisedAmount")
                        || isAbout(product, AdviceGate.OWN_CHOICE, "chosenAmount"))
                .max(Comparator.comparing(IntermediateProduct::at))
                .map(IntermediateProduct::data)
                .map(wish -> loan(wish, quote));
    }

    private static boolean isAbout(IntermediateProduct product, String kind, String amount) {
        return product.kind().equals(kind) && product.data().containsKey(amount);
    }

    private static Loan loan(Map<String, Object> wish, Quote quote) {
        return new Loan(
                amount(wish, wish.containsKey("advisedAmount") ? "advisedAmount" : "chosenAmount"),
                amount(wish, "interestOnlyAmount"),
                wish.getOrDefault("productChoice", "annuity").toString(),
                "yes".equals(wish.get("nhg")),
                quote.fixedRateYears(),
                quote.housePrice());
    }

    private static BigDecimal amount(Map<String, Object> report, String name) {
        return new BigDecimal(report.getOrDefault(name, "0").toString());
    }

    /** The rate of the day for this amount and period; none when the bank does not lend that part of the value. */
    Optional<OfferedRate> rate(Loan advice, BigDecimal amount, int fixedRateYears) {
        var discount = norms.norm("rate-discount");
        return norms.rate(fixedRateYears, advice.nhg(), MaximumCalculation.loanToValue(amount, advice.housePrice()))
                .map(rate -> new OfferedRate(rate, rate.subtract(discount)));
    }

    /** The rate that the customer accepted. */
    Optional<BigDecimal> accepted(CustomerCase customerCase) {
        return customerCase.datum("ratePercentage").map(BigDecimal::new);
    }

    /** The rate of today for what was accepted. */
    Optional<BigDecimal> rateNow(CustomerCase customerCase) {
        var amount = customerCase.datum("amount").map(BigDecimal::new);
        var years = customerCase.datum("fixedRateYears").map(Integer::valueOf);
        return find(customerCase)
                .flatMap(loan -> rate(loan, amount.orElse(loan.amount()), years.orElse(loan.fixedRateYears())))
                .map(OfferedRate::ofTheDay);
    }

    Costs costs(Loan advice, BigDecimal amount, BigDecimal rate) {
        int months = norms.norm("term-years").intValueExact() * 12;
        return Costs.of(amount, advice.interestOnly().min(amount), advice.way(), rate, months);
    }
}
