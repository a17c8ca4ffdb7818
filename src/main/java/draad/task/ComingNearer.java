package draad.task;

import draad.cases.Cases;
import draad.routing.CustomersDates;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.shared.StepId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes work more urgent as a date of the customer's comes nearer: what breaks today is on top of the list (P5). */
@Component
class ComingNearer {

    private static final int BATCH = 100;

    private final CustomersDates dates;
    private final DecisionLog log;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId zone;
    private final List<String> names;

    /** @param names the case data that are dates of the customer's own */
    ComingNearer(
            CustomersDates dates,
            DecisionLog log,
            Cases cases,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${draad.zone}") ZoneId zone,
            @Value("${draad.routing.dates:financingConditionUntil,guaranteeUntil,validUntil,offerUntil,deedDate}")
                    List<String> names) {
        this.dates = dates;
        this.log = log;
        this.cases = cases;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
        this.names = names;
    }

    /** The customer's own dates among what is known in a case. */
    Map<String, LocalDate> dates(Map<String, Object> known) {
        var found = new LinkedHashMap<String, LocalDate>();
        for (var name : names) {
            if (!(known.get(name) instanceof String day)) continue;
            try {
                found.put(name, LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                // A half-written day is no day yet.
            }
        }
        return found;
    }

    /** Looks at this work again after midnight, when a date concerns it. */
    void watch(StepId id, String caseType, String step, Map<String, Object> known) {
        if (dates.of(caseType, step, dates(known)).isPresent()) lookAgain(id);
    }

    @Scheduled(fixedDelayString = "${draad.work.nearer-every:PT1M}")
    void comeNearer() {
        List<WorkItem> looked;
        do {
            looked = transaction.execute(status -> some());
        } while (looked != null && looked.size() == BATCH);
    }

    private List<WorkItem> some() {
        var items = jdbc.sql(
                        """
                select * from work_item where status = 'open' and nearer_at <= :now
                order by nearer_at, id limit :batch for no key update skip locked""")
                .param("now", WorkItems.at(clock.instant()))
                .param("batch", BATCH)
                .query(WorkItems::read)
                .list();
        items.forEach(this::look);
        return items;
    }

    private void look(WorkItem item) {
        var of = cases.get(Objects.requireNonNull(item.caseReference()));
        var known = dates(of.data());
        dates.of(of.type(), item.step(), known)
                .filter(urgency ->
                        urgency.priority() < item.priority() || urgency.due().isBefore(item.dueAt()))
                .ifPresent(urgency -> {
                    hurry(item.id(), urgency);
                    var about =
                            DecisionSubject.of(of.reference(), of.customer()).at(item.id());
                    log.record(about, known, urgency.outcome(), urgency.date());
                });
        lookAgain(item.id());
    }

    private void hurry(StepId id, CustomersDates.Urgency urgency) {
        jdbc.sql(
                        """
                update work_item
                set priority = least(priority, :priority), due_at = least(due_at, :due), version = version + 1
                where id = :id""")
                .param("priority", urgency.priority())
                .param("due", WorkItems.at(urgency.due()))
                .param("id", id.value())
                .update();
    }

    private void lookAgain(StepId id) {
        var tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1).atStartOfDay(zone);
        jdbc.sql("update work_item set nearer_at = :at where id = :id")
                .param("at", tomorrow.toOffsetDateTime())
                .param("id", id.value())
                .update();
    }
}
