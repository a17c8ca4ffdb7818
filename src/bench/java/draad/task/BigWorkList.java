package draad.task;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.web.Door;
import draad.web.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.ui.ConcurrentModel;

/** What the page of the work list asks, of the very classes that it asks, for somebody at the phone. */
public final class BigWorkList {

    private final WorkLists lists;
    private final WorkQuery query;
    private final TaskTable table;
    private final WorkList workList;
    private final Clock clock;
    private final Door door;
    private final WorkFilter team;
    private final WorkFilter saved;
    private final List<WorkFilter> tabs = new ArrayList<>();

    /** @param queue that of the saved filter */
    public BigWorkList(ApplicationContext application, String userName, String queue, String product) {
        lists = application.getBean(WorkLists.class);
        query = application.getBean(WorkQuery.class);
        table = application.getBean(TaskTable.class);
        workList = application.getBean(WorkList.class);
        clock = application.getBean(Clock.class);
        door = new Door(
                Actor.employee(userName, userName),
                Channel.PHONE,
                Assurance.KNOWN,
                Optional.empty(),
                Set.of("agent"),
                Locale.ENGLISH);
        team = query.filter(asked(WorkQuery.Whose.TEAM), door);
        saved = query.filter(new WorkQuery.Asked(queue, "none", product, "today", null, null, null, null), door);
        for (var whose : WorkQuery.Whose.values()) tabs.add(query.filter(asked(whose), door));
    }

    private static WorkQuery.Asked asked(WorkQuery.Whose whose) {
        return new WorkQuery.Asked(null, null, null, null, null, null, whose.id(), null);
    }

    public Set<String> queues() {
        return team.queues();
    }

    public Page<WorkItem> firstPage() {
        return lists.page(team, null, Page.DEFAULT_LIMIT);
    }

    public Page<WorkItem> pageAfter(String cursor) {
        return lists.page(team, WorkCursor.read(cursor), Page.DEFAULT_LIMIT);
    }

    public Page<WorkItem> savedFilter() {
        return lists.page(saved, null, Page.DEFAULT_LIMIT);
    }

    public int countOfSavedFilter() {
        return lists.countOf(List.of(saved)).get(0);
    }

    public List<Integer> countsOfTabs() {
        return lists.countOf(tabs);
    }

    /** How many queues have work; each is counted. */
    public int countsOfQueues() {
        return lists.counts(door.actor().id(), false, clock.instant()).size();
    }

    /** All that the open page reads again when something changed. */
    public int wholePart() {
        var model = new ConcurrentModel();
        table.addTo(model, asked(WorkQuery.Whose.TEAM), null, workList.employee(door), door);
        return model.size();
    }
}
