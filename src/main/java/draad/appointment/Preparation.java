package draad.appointment;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import draad.shared.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What both sides must know of an appointment: when, where, with whom, what to bring, and when we remind of it. */
@Component
class Preparation implements DecisionFacts {

    private final Appointments appointments;
    private final AppointmentWords words;
    private final Reminding reminding;
    private final Clock clock;

    Preparation(Appointments appointments, AppointmentWords words, Reminding reminding, Clock clock) {
        this.appointments = appointments;
        this.words = words;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return "appointment-papers";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var wish = Wish.of(customerCase);
        return List.of(Map.of("subject", wish.subject(), "way", wish.way()));
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.rows().isEmpty() ? "nothing-to-bring" : "papers-to-bring";
    }

    @Override
    public Map<String, Object> learnt(CustomerCase customerCase, Outcome outcome) {
        var booked = appointments.of(customerCase.reference()).orElseThrow();
        var learnt = new LinkedHashMap<String, Object>();
        learnt.put("when", both(words.when(booked)));
        learnt.put("where", both(words.where(booked)));
        learnt.put("adviser", words.adviser(booked));
        if (!outcome.rows().isEmpty())
            learnt.put("papers", Map.of("en", papers(outcome, "paper_en"), "nl", papers(outcome, "paper_nl")));
        var start = booked.start().atZone(clock.getZone()).toOffsetDateTime().toString();
        learnt.put("startsAt", start);
        learnt.put("promises", Map.of("hold-appointment", start));
        learnt.put("remindAt", reminding.at(booked.start()).toString());
        return learnt;
    }

    private static String papers(Outcome outcome, String language) {
        return outcome.rows().stream().map(row -> row.get(language)).collect(Collectors.joining(", "));
    }

    private static Map<String, String> both(Text text) {
        return Map.of("en", text.en(), "nl", text.nl());
    }
}
