package draad.task;

import draad.cases.CaseStatus;
import draad.cases.CaseStep;
import draad.cases.CaseSteps;
import draad.cases.Cases;
import draad.shared.StepId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the work list anew from the steps that are open: what is missing is routed and added, what is no longer open is
 * taken off. What is right already stays as it is, with who has it in hand.
 */
@Component
class WorkListRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(WorkListRebuild.class);
    private static final int BATCH = 200;

    private final CaseSteps steps;
    private final Cases cases;
    private final OpenedSteps opened;
    private final StepsAsWork work;
    private final WorkItems items;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WorkListRebuild(
            CaseSteps steps,
            Cases cases,
            OpenedSteps opened,
            StepsAsWork work,
            WorkItems items,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.cases = cases;
        this.opened = opened;
        this.work = work;
        this.items = items;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What a rebuild came to. */
    record Rebuilt(int added, int takenOff) {}

    Rebuilt rebuild() {
        var rebuilt = new Rebuilt(addMissing(), takeOff());
        LOG.info("rebuilt the work list added={} takenOff={}", rebuilt.added(), rebuilt.takenOff());
        return rebuilt;
    }

    private int addMissing() {
        int added = 0;
        StepId last = null;
        for (var page = steps.openAfter(last, BATCH); !page.isEmpty(); page = steps.openAfter(last, BATCH)) {
            added += addMissing(page);
            last = page.get(page.size() - 1).id();
        }
        return added;
    }

    private int addMissing(List<CaseStep> page) {
        var listed = items.find(page.stream().map(CaseStep::id).toList()).stream()
                .map(WorkItem::id)
                .collect(Collectors.toSet());
        int added = 0;
        for (var step : page)
            if (!listed.contains(step.id()) && Boolean.TRUE.equals(transaction.execute(status -> add(step)))) added++;
        return added;
    }

    private boolean add(CaseStep step) {
        work.on(opened.of(step));
        var of = cases.get(step.reference());
        if (of.status() == CaseStatus.PAUSED) items.move(of.reference(), WorkItem.Status.OPEN, WorkItem.Status.WAITING);
        return items.find(step.id()).isPresent();
    }

    private int takeOff() {
        int takenOff = 0;
        StepId last = null;
        for (var page = listedAfter(last); !page.isEmpty(); page = listedAfter(last)) {
            var open = steps.openAmong(page);
            for (var id : page) if (!open.contains(id) && items.finish(id)) takenOff++;
            last = page.get(page.size() - 1);
        }
        return takenOff;
    }

    private List<StepId> listedAfter(@Nullable StepId last) {
        return jdbc
                .sql(
                        """
                select id from work_item
                where kind = 'step' and status <> 'done' and (:last::uuid is null or id > :last::uuid)
                order by id limit :batch""")
                .param("last", last == null ? null : last.value())
                .param("batch", BATCH)
                .query(java.util.UUID.class)
                .list()
                .stream()
                .map(StepId::new)
                .toList();
    }
}
