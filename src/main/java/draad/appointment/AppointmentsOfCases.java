package draad.appointment;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.web.Problem;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the agenda in step with the case: who moved it has the new time, and what does not go on is free again. */
@Component
class AppointmentsOfCases {

    static final String CASE_TYPE = "appointment";
    static final String STEP = "hold-appointment";

    private static final Map<String, String> ENDS =
            Map.of("held", "held", "no-show", "missed", "cancelled", "cancelled");

    private final Cases cases;
    private final FreeTimes times;
    private final Appointments appointments;

    AppointmentsOfCases(Cases cases, FreeTimes times, Appointments appointments) {
        this.cases = cases;
        this.times = times;
        this.appointments = appointments;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!completed.of().type().equals(CASE_TYPE) || !completed.key().equals(STEP)) return;
        var now = cases.get(completed.of().reference());
        var outcome = now.datum("outcome").orElse("");
        if (outcome.equals("moved")) move(now);
        else if (ENDS.containsKey(outcome)) appointments.end(now.reference(), ENDS.get(outcome));
    }

    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        if (withdrawn.of().type().equals(CASE_TYPE))
            appointments.end(withdrawn.of().reference(), "cancelled");
    }

    private void move(CustomerCase of) {
        var wish = Wish.of(of);
        var slot = times.find(wish, of.datum("slot").orElse("first"));
        if (slot.isEmpty() || !appointments.book(of.reference(), wish, slot.get()))
            throw Problem.conflict("time-is-taken");
    }
}
