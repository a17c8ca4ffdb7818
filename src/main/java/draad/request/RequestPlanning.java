package draad.request;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans the answer to a request, and keeps what was promised in the case. */
@Component
class RequestPlanning implements DecisionFacts {

    private final CallTimes times;
    private final Clock clock;

    RequestPlanning(CallTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "request-plan";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        return List.of(new RequestTold(
                customerCase.datum("about").orElse("customer"),
                customerCase.datum("answerBy").orElse("message"),
                customerCase.datum("callWhen").orElse("soon"),
                attempts(customerCase)));
    }

    static int attempts(CustomerCase customerCase) {
        return customerCase.datum("attempts").map(Integer::parseInt).orElse(0);
    }

    @Override
    public String result(Outcome outcome) {
        return plan(outcome).word();
    }

    @Override
    public Map<String, Object> learnt(CustomerCase of, Outcome outcome) {
        var plan = plan(outcome);
        var from = plan.word().equals("later") ? from(of) : clock.instant();
        var step = plan.word().equals("write") ? "write-answer" : "speak-to-customer";
        return Map.of("speakFrom", text(from), "promises", Map.of(step, text(times.within(from, plan.hours()))));
    }

    private Instant from(CustomerCase of) {
        if (attempts(of) > 0) return times.another();
        return times.first(
                of.datum("callDay").map(LocalDate::parse), of.datum("callWhen").orElse("morning"));
    }

    private String text(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()));
    }

    /** Where no rule says how, a person writes. */
    private static AnswerPlan plan(Outcome outcome) {
        return outcome.conclusions(AnswerPlan.class).stream()
                .findFirst()
                .orElse(new AnswerPlan("write", 8, new draad.shared.Text("No rule says how.", "Geen regel zegt hoe.")));
    }
}
