package draad.appointment;

import draad.shared.Text;
import draad.staff.Employee;
import draad.staff.Staff;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An appointment in plain words of both languages. */
@Component
class AppointmentWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource messages;
    private final Staff staff;
    private final Clock clock;

    AppointmentWords(MessageSource messages, Staff staff, Clock clock) {
        this.messages = messages;
        this.staff = staff;
        this.clock = clock;
    }

    Text when(Appointment of) {
        var start = of.start().atZone(clock.getZone());
        return new Text(
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
                        .format(start),
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH:mm", DUTCH)
                        .format(start));
    }

    Text where(Appointment of) {
        return new Text(where(of, Locale.ENGLISH), where(of, DUTCH));
    }

    String adviser(Appointment of) {
        return staff.find(of.adviser()).map(Employee::name).orElse(of.adviser());
    }

    private String where(Appointment of, Locale locale) {
        var place = of.place() == null ? messages.getMessage("appointment.nearest-branch", null, locale) : of.place();
        return messages.getMessage("appointment.way." + of.way(), new Object[] {place}, locale);
    }
}
