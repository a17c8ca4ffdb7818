package draad.appointment;

import draad.cases.CaseAccess;
import draad.cases.CustomerCase;
import draad.cases.StepCompletion;
import draad.customer.CustomerAccess;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Appointments over HTTP: which times are free, what was agreed, for a calendar; moved and called off by either side.
 */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentController {

    private static final Set<String> WAYS = Set.of("branch", "video", "phone");
    private static final Set<String> SUBJECTS = Set.of("mortgage", "savings", "account", "customer");

    /** @param id names the time when it is chosen */
    record SlotView(
            String id,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String adviser,
            boolean yourOwn,
            @Nullable String place) {}

    record AppointmentView(
            CaseReference caseReference,
            CustomerId customerId,
            String subject,
            String way,
            String where,
            String adviser,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String status) {}

    record Move(@NotBlank @Size(max = 120) String slot) {}

    record Cancellation(@Nullable @Size(max = 2000) String reason) {}

    private final FreeTimes times;
    private final Appointments appointments;
    private final AppointmentWords words;
    private final CalendarFile calendar;
    private final CaseAccess access;
    private final StepCompletion steps;
    private final CustomerAccess customerAccess;
    private final Clock clock;

    AppointmentController(
            FreeTimes times,
            Appointments appointments,
            AppointmentWords words,
            CalendarFile calendar,
            CaseAccess access,
            StepCompletion steps,
            CustomerAccess customerAccess,
            Clock clock) {
        this.times = times;
        this.appointments = appointments;
        this.words = words;
        this.calendar = calendar;
        this.access = access;
        this.steps = steps;
        this.customerAccess = customerAccess;
        this.clock = clock;
    }

    @GetMapping("/slots")
    Page<SlotView> slots(
            @RequestParam CustomerId customer,
            @RequestParam String subject,
            @RequestParam String way,
            @RequestParam(defaultValue = "nl") String language,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Integer limit,
            Door door) {
        var whose = customerAccess.read(customer, door, "appointment slots").id();
        if (!WAYS.contains(way)) throw Problem.malformed("invalid-parameter", "way", way);
        if (!SUBJECTS.contains(subject)) throw Problem.malformed("invalid-parameter", "subject", subject);
        var first = from == null ? LocalDate.now(clock) : from;
        var wish = new Wish(whose, subject, way, language.equals("en") ? "en" : "nl");
        var free = times.of(wish, first, LocalDate.now(clock).plusDays(FreeTimes.DAYS), Page.limit(limit));
        return new Page<>(free.stream().map(this::view).toList(), null);
    }

    @GetMapping("/{reference}")
    AppointmentView show(@PathVariable CaseReference reference, Door door) {
        return view(of(access.find(reference, door)), door);
    }

    @GetMapping("/{reference}/calendar")
    ResponseEntity<String> calendar(@PathVariable CaseReference reference, Door door) {
        var customerCase = access.find(reference, door);
        var file = calendar.of(of(customerCase), papers(customerCase, door), door.locale());
        var name = ContentDisposition.attachment()
                .filename("draad-" + reference + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }

    @PostMapping("/{reference}/moves")
    AppointmentView move(@PathVariable CaseReference reference, @Valid @RequestBody Move move, Door door) {
        return change(reference, Map.of("outcome", "moved", "slot", move.slot()), door);
    }

    @PostMapping("/{reference}/cancellation")
    AppointmentView cancel(
            @PathVariable CaseReference reference, @Valid @RequestBody Cancellation cancellation, Door door) {
        return change(reference, Map.of("outcome", "cancelled"), door);
    }

    private AppointmentView change(CaseReference reference, Map<String, Object> answers, Door door) {
        var customerCase = access.find(reference, door);
        if (!of(customerCase).isBooked()) throw Problem.conflict("no-appointment");
        steps.completeBeside(customerCase, AppointmentsOfCases.STEP, answers, door);
        return view(of(customerCase), door);
    }

    private Appointment of(CustomerCase of) {
        return appointments.of(of.reference()).orElseThrow(Problem::notFound);
    }

    private static String papers(CustomerCase of, Door door) {
        return of.data().get("papers") instanceof Map<?, ?> papers
                        && papers.get("nl".equals(door.locale().getLanguage()) ? "nl" : "en") instanceof String text
                ? text
                : "";
    }

    private SlotView view(Slot slot) {
        return new SlotView(slot.id(), local(slot.start()), local(slot.end()), slot.name(), slot.yours(), slot.place());
    }

    private AppointmentView view(Appointment of, Door door) {
        return new AppointmentView(
                of.caseReference(),
                of.customer(),
                of.subject(),
                of.way(),
                words.where(of).in(door.locale()),
                words.adviser(of),
                local(of.start()),
                local(of.end()),
                of.status());
    }

    private OffsetDateTime local(java.time.Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
