package draad.appointment;

import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import org.springframework.stereotype.Component;

/** Books the time that the customer chose; when somebody was first they choose again. */
@Component
class BookAppointment implements Action {

    private static final ActionId ID = new ActionId("book-appointment");

    private final Cases cases;
    private final CaseFile file;
    private final FreeTimes times;
    private final Appointments appointments;
    private final OwnAdvisers own;

    BookAppointment(Cases cases, CaseFile file, FreeTimes times, Appointments appointments, OwnAdvisers own) {
        this.cases = cases;
        this.file = file;
        this.times = times;
        this.appointments = appointments;
        this.own = own;
    }

    @Override
    public ActionId id() {
        return ID;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(ID, context.subject());
        var customerCase = cases.get(context.reference());
        var wish = Wish.of(customerCase);
        var slot = times.find(wish, customerCase.datum("slot").orElse("first"));
        if (slot.isEmpty() || !appointments.book(context.reference(), wish, slot.get())) return "taken";
        own.becomes(wish.customer(), wish.subject(), slot.get().adviser());
        file.own(context.reference(), slot.get().adviser());
        return "booked";
    }
}
