package draad.task;

import draad.cases.Confidential;
import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a caller wrote after the question mark as a filter of the work list. */
@Component
class WorkQuery {

    private final Customers customers;
    private final Staff staff;
    private final Clock clock;

    WorkQuery(Customers customers, Staff staff, Clock clock) {
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Problem 400 when a parameter is not one */
    WorkFilter filter(Asked asked, Door door) {
        var work = blankless(asked.work());
        var whose = work == null ? null : parsed("work", work, Whose::of);
        var queue = blankless(asked.queue());
        return new WorkFilter(
                queue != null ? Set.of(queue) : queues(whose, door),
                assignee(whose, blankless(asked.assignee()), door),
                blankless(asked.product()),
                blankless(asked.caseType()),
                customer(blankless(asked.customer())),
                dueBefore(blankless(asked.due())),
                whose == Whose.WAITING,
                sort(blankless(asked.sort())),
                Confidential.mayKnow(door));
    }

    /** Whose work to show. */
    enum Whose {
        MINE,
        TEAM,
        NOBODY,
        WAITING;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such */
        static Whose of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The parameters as they were written.
     *
     * @param assignee {@code me}, {@code none} or a user name
     * @param due {@code overdue}, {@code today}, or a date up to which
     * @param work {@code mine}, {@code team}, {@code nobody} or {@code waiting}
     */
    record Asked(
            @Nullable String queue,
            @Nullable String assignee,
            @Nullable String product,
            @Nullable String due,
            @Nullable String customer,
            @Nullable String sort,
            @Nullable String work,
            @Nullable String caseType) {}

    /** Those of the caller's teams; nobody's work and what waits is theirs to look at too. */
    private Set<String> queues(@Nullable Whose whose, Door door) {
        if (whose == null || whose == Whose.MINE) return Set.of();
        var queues = staff.find(door.actor().id()).map(Employee::queues).orElse(Set.of());
        // Who is in no team sees nothing of a team, rather than everything.
        return queues.isEmpty() ? Set.of("-") : queues;
    }

    private static @Nullable String assignee(@Nullable Whose whose, @Nullable String asked, Door door) {
        if (whose == Whose.MINE) return door.actor().id();
        return whose == Whose.NOBODY ? WorkFilter.NOBODY : assignee(asked, door);
    }

    private static @Nullable String assignee(@Nullable String asked, Door door) {
        return "me".equals(asked) ? door.actor().id() : asked;
    }

    private Set<CustomerId> customer(@Nullable String asked) {
        return asked == null ? Set.of() : customers.allIds(parsed("customer", asked, CustomerId::of));
    }

    private @Nullable Instant dueBefore(@Nullable String asked) {
        if (asked == null) return null;
        if (asked.equals("overdue")) return clock.instant();
        var day = asked.equals("today") ? LocalDate.now(clock) : parsed("due", asked, LocalDate::parse);
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static WorkFilter.Sort sort(@Nullable String asked) {
        return asked == null ? WorkFilter.Sort.PRIORITY : parsed("sort", asked, WorkFilter.Sort::of);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T parsed(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw Problem.malformed("invalid-parameter", name, text);
        }
    }
}
