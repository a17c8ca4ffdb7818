package draad.complaint;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.calendar.BusinessCalendar;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import draad.shared.HoldingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * By when a complaint is answered, and where the customer can go with it: dated rows of {@code rules/complaint-term/}.
 */
@Component
class AnswerDate implements DecisionFacts {

    private final Holdings holdings;
    private final BusinessCalendar calendar;
    private final Clock clock;

    AnswerDate(Holdings holdings, BusinessCalendar calendar, Clock clock) {
        this.holdings = holdings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "complaint-term";
    }

    @Override
    public Collection<?> of(CustomerCase complaint) {
        var facts = new HashMap<String, Object>();
        facts.put(
                "product",
                complaint
                        .datum("account")
                        .map(HoldingId::of)
                        .flatMap(holdings::find)
                        .map(Holding::product)
                        .orElse(null));
        return List.of(facts);
    }

    /** The whole of the last day is the bank's. */
    @Override
    public String result(Outcome outcome) {
        var end = day(outcome).atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone());
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end);
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        var row = row(outcome);
        return Map.of(
                "answer-by", day(outcome).toString(),
                "outside-body", both(row, "body"),
                "outside-term", both(row, "term"));
    }

    private LocalDate day(Outcome outcome) {
        return calendar.plusWorkingDays(
                LocalDate.now(clock), Integer.parseInt(row(outcome).get("workingDays")));
    }

    private static Map<String, String> both(Map<String, String> row, String name) {
        return Map.of("en", row.get(name + "_en"), "nl", row.get(name + "_nl"));
    }

    private static Map<String, String> row(Outcome outcome) {
        return outcome.row().orElseThrow();
    }
}
