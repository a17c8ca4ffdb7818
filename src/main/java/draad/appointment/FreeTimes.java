package draad.appointment;

import draad.calendar.BusinessCalendar;
import draad.rule.Rules;
import draad.staff.Employee;
import draad.staff.Presence;
import draad.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When somebody who fits is free: by rules, licences on that very day, office hours and agendas. */
@Component
class FreeTimes {

    /** How many days ahead a conversation can be booked. */
    static final int DAYS = 28;

    private static final Duration NOTICE = Duration.ofHours(1);
    private static final Comparator<Slot> SOONEST =
            Comparator.comparing(Slot::start).thenComparing(Slot::adviser);

    private final Rules rules;
    private final Staff staff;
    private final Agendas agendas;
    private final OwnAdvisers own;
    private final BusinessCalendar calendar;
    private final Clock clock;

    FreeTimes(Rules rules, Staff staff, Agendas agendas, OwnAdvisers own, BusinessCalendar calendar, Clock clock) {
        this.rules = rules;
        this.staff = staff;
        this.agendas = agendas;
        this.own = own;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What a conversation takes, by the rules. */
    private record Takes(String queue, Set<String> skills, Duration length) {}

    /** Soonest first; of the customer's own adviser only, when they are free at all. */
    List<Slot> of(Wish wish, LocalDate from, LocalDate until, int limit) {
        var takes = takes(wish);
        var advisers = staff.fitFor(Set.of(), from, takes.queue()).stream()
                .collect(Collectors.toMap(Employee::userName, Function.identity()));
        var mine = own.of(wish.customer(), wish.subject());
        var busy = agendas.busy(advisers.keySet(), start(from), start(until.plusDays(1)));
        var free = new ArrayList<Slot>();
        for (var hours : agendas.hours(advisers.keySet(), wish.way())) {
            var adviser = Objects.requireNonNull(advisers.get(hours.adviser()));
            for (var day = from; !day.isAfter(until); day = day.plusDays(1))
                if (isThere(adviser, hours, day, takes)) free.addAll(slots(hours, day, takes, adviser, mine));
        }
        var open = free.stream()
                .filter(slot -> slot.start().isAfter(clock.instant().plus(NOTICE)))
                .filter(slot -> busy.stream().noneMatch(slot::overlaps))
                .sorted(SOONEST)
                .toList();
        var yours = open.stream().filter(Slot::yours).toList();
        return (yours.isEmpty() ? open : yours).stream().limit(limit).toList();
    }

    /** The slot of that id when it is free, the first one for {@code first}. */
    Optional<Slot> find(Wish wish, String id) {
        var today = calendar.day(clock.instant());
        if (id.strip().equals("first"))
            return of(wish, today, today.plusDays(DAYS), 1).stream().findFirst();
        return Slot.startOf(id.strip())
                .map(calendar::day)
                .filter(day -> !day.isAfter(today.plusDays(DAYS)))
                .flatMap(day -> of(wish, day, day, Integer.MAX_VALUE).stream()
                        .filter(slot -> slot.id().equals(id.strip()))
                        .findFirst());
    }

    private Takes takes(Wish wish) {
        var facts = Map.of("subject", wish.subject(), "way", wish.way(), "language", wish.language());
        var row = rules.decide("appointment", facts).row().orElseThrow();
        var skills = new TreeSet<String>();
        for (var skill : row.getOrDefault("skills", "").split("\\|")) if (!skill.isBlank()) skills.add(skill);
        return new Takes(
                Objects.requireNonNull(row.get("queue")),
                skills,
                Duration.ofMinutes(Long.parseLong(row.getOrDefault("minutes", "30"))));
    }

    private boolean isThere(Employee adviser, OfficeHours hours, LocalDate day, Takes takes) {
        boolean isSickToday = adviser.presence() == Presence.SICK && day.equals(calendar.day(clock.instant()));
        return day.getDayOfWeek() == hours.day()
                && calendar.isWorkingDay(day)
                && !isSickToday
                && adviser.missing(takes.skills(), day).isEmpty();
    }

    private List<Slot> slots(OfficeHours hours, LocalDate day, Takes takes, Employee adviser, Optional<String> mine) {
        var slots = new ArrayList<Slot>();
        var yours = mine.filter(adviser.userName()::equals).isPresent();
        var last = day.atTime(hours.closes()).minus(takes.length());
        for (var at = day.atTime(hours.opens()); !at.isAfter(last); at = at.plus(takes.length()))
            slots.add(new Slot(
                    adviser.userName(),
                    adviser.name(),
                    at.atZone(clock.getZone()).toInstant(),
                    takes.length(),
                    hours.place(),
                    yours));
        return slots;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
