package draad.account;

import draad.calendar.BusinessCalendar;
import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.contact.Question;
import draad.contact.Questions;
import draad.contact.ScannedPost;
import draad.rule.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A closing waits until no answer can be under way any more: the deadline, five working days, and all post scanned. */
@Component
class ClosingDateFacts implements DecisionFacts {

    private static final int WORKING_DAYS = 5;

    private final Questions questions;
    private final ScannedPost post;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ClosingDateFacts(Questions questions, ScannedPost post, BusinessCalendar calendar, Clock clock) {
        this.questions = questions;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "closing-date";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var deadline = questions.of(customerCase.reference()).stream()
                .map(Question::deadline)
                .max(Comparator.naturalOrder())
                .orElse(customerCase.openedAt());
        var day = day(deadline);
        return List.of(new ClosingDay(
                LocalDate.now(clock),
                day,
                calendar.plusWorkingDays(day, WORKING_DAYS),
                post.upTo().orElse(null)));
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.conclusions(MustWait.class).isEmpty() ? "go" : "wait";
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
