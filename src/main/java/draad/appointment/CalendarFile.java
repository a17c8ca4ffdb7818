package draad.appointment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An appointment for a calendar (RFC 5545); the same event after each change, by its case and its revision. */
@Component
class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final AppointmentWords words;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFile(AppointmentWords words, MessageSource messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    String of(Appointment appointment, String papers, Locale locale) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Draad//Draad//EN");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + appointment.caseReference() + "@draad");
        line(file, "SEQUENCE:" + appointment.revision());
        line(file, "DTSTAMP:" + time(clock.instant()));
        line(file, "DTSTART:" + time(appointment.start()));
        line(file, "DTEND:" + time(appointment.end()));
        line(file, "STATUS:" + (appointment.status().equals("cancelled") ? "CANCELLED" : "CONFIRMED"));
        var summary = messages.getMessage("appointment.summary", new Object[] {words.adviser(appointment)}, locale);
        line(file, "SUMMARY:" + escaped(summary));
        line(file, "LOCATION:" + escaped(words.where(appointment).in(locale)));
        if (!papers.isEmpty())
            line(
                    file,
                    "DESCRIPTION:" + escaped(messages.getMessage("appointment.bring", new Object[] {papers}, locale)));
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String time(Instant moment) {
        return UTC.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line holds 75 octets at most; what is longer goes on after a space. */
    private static void line(StringBuilder file, String text) {
        int octets = 0;
        for (var point : text.codePoints().toArray()) {
            var character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append("\r\n");
    }
}
