package draad.mortgage;

import draad.cases.AnswerGate;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.web.Door;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A rate proposal keeps to the advice, the rates of the day, a time that it may hold, and its own arithmetic. */
@Component
class ProposalGate implements AnswerGate {

    static final String PRODUCT = "rate-proposal";

    private final RuledAnswers ruled;
    private final NormTables norms;
    private final Advised advised;

    ProposalGate(RuledAnswers ruled, NormTables norms, Advised advised) {
        this.ruled = ruled;
        this.norms = norms;
        this.advised = advised;
    }

    @Override
    public void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        if (!PRODUCT.equals(step.produces())) return;
        ruled.mustFit("mortgage-proposal", facts(customerCase, answers), customerCase, step, door);
    }

    private List<Object> facts(CustomerCase customerCase, Map<String, Object> answers) {
        var advice = advised.in(customerCase);
        var amount = new BigDecimal(String.valueOf(answers.get("amount")));
        var years = Integer.parseInt(String.valueOf(answers.get("fixedRateYears")));
        var proposal = proposal(advice, amount, years, answers);
        var facts = new ArrayList<Object>(List.of(proposal));
        advised.rate(advice, amount, years).ifPresent(facts::add);
        return facts;
    }

    private RateProposal proposal(Advised.Loan advice, BigDecimal amount, int years, Map<String, Object> answers) {
        var rate = new BigDecimal(String.valueOf(answers.get("ratePercentage")));
        var costs = advised.costs(advice, amount, rate);
        return new RateProposal(
                amount,
                rate,
                years,
                LocalDate.parse(String.valueOf(answers.get("validUntil"))),
                new BigDecimal(String.valueOf(answers.get("monthlyCost"))),
                advice.amount(),
                MaximumCalculation.loanToValue(amount, advice.housePrice()),
                norms.norm("minimum-mortgage"),
                norms.today(),
                norms.today().plusDays(norms.norm("proposal-days").intValueExact()),
                costs.least(),
                costs.most());
    }
}
