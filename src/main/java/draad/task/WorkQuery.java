package draad.task;

import draad.cases.Confidential;
import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a caller wrote after the question mark as a filter of the work list. */
@Component
class WorkQuery {

    private final Customers customers;
    private final Clock clock;

    WorkQuery(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    /** @throws Problem 400 when a parameter is not one */
    WorkFilter filter(Asked asked, Door door) {
        return new WorkFilter(
                blankless(asked.queue()),
                assignee(blankless(asked.assignee()), door),
                blankless(asked.product()),
                customer(blankless(asked.customer())),
                dueBefore(blankless(asked.due())),
                sort(blankless(asked.sort())),
                Confidential.mayKnow(door));
    }

    /**
     * The parameters as they were written.
     *
     * @param assignee {@code me}, {@code none} or a user name
     * @param due {@code overdue}, {@code today}, or a date up to which
     */
    record Asked(
            @Nullable String queue,
            @Nullable String assignee,
            @Nullable String product,
            @Nullable String due,
            @Nullable String customer,
            @Nullable String sort) {}

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
