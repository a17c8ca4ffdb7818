package draad.task;

import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of the work list's page that changes while it is open: rows, counts beside the filters, saved filters. */
@Component
class TaskTable {

    private final WorkLists lists;
    private final WorkQuery query;
    private final WorkItemViews views;
    private final SavedFilters saved;
    private final SeenWork seen;
    private final WorkColumns columns;
    private final Staff staff;
    private final MessageSource messages;
    private final Clock clock;

    TaskTable(
            WorkLists lists,
            WorkQuery query,
            WorkItemViews views,
            SavedFilters saved,
            SeenWork seen,
            WorkColumns columns,
            Staff staff,
            MessageSource messages,
            Clock clock) {
        this.lists = lists;
        this.query = query;
        this.views = views;
        this.saved = saved;
        this.seen = seen;
        this.columns = columns;
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A filter with how much it finds.
     *
     * @param href the list's address with it
     * @param here whether it is the one that is shown
     * @param mayForget whether the reader may take it away
     */
    public record Counted(
            String id, String name, String href, String count, boolean here, boolean shared, boolean mayForget) {}

    void addTo(Model model, WorkQuery.Asked asked, @Nullable String cursor, Employee me, Door door) {
        var filter = query.filter(asked, door);
        var after = cursor == null || cursor.isBlank() ? null : WorkCursor.read(cursor);
        var page = lists.page(filter, after, Page.DEFAULT_LIMIT);
        model.addAttribute("columns", columns.of(asked.caseType(), door.locale()));
        model.addAttribute("rows", rows(page.items(), asked, me, door));
        model.addAttribute("next", page.next());
        addFilters(model, asked, me, door);
    }

    private List<TaskRow> rows(List<WorkItem> items, WorkQuery.Asked asked, Employee me, Door door) {
        var now = clock.instant();
        var known = seen.seen(me.userName(), items.stream().map(WorkItem::id).toList());
        var cells = columns.cells(asked.caseType(), items, door.locale());
        var holders = staff.names(items.stream()
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return views.of(items, door).stream()
                .map(item -> new TaskRow(
                        item,
                        DueInWords.of(item.dueAt().toInstant(), now, messages, door.locale()),
                        me.userName().equals(item.assignee()),
                        !known.contains(item.id()) && item.kind() == WorkItem.Kind.STEP && !item.waitsForCustomer(),
                        cells.getOrDefault(item.id(), List.of()),
                        item.assignee() == null ? null : holders.getOrDefault(item.assignee(), item.assignee()),
                        OwnPlace.of(item.kind(), item.step(), item.id()).orElse(null)))
                .toList();
    }

    private void addFilters(Model model, WorkQuery.Asked asked, Employee me, Door door) {
        var mine = saved.of(me);
        var filters = new ArrayList<WorkFilter>();
        for (var whose : WorkQuery.Whose.values()) filters.add(query.filter(only(whose), door));
        mine.forEach(filter -> filters.add(read(filter, door)));
        var counts = lists.countOf(filters).iterator();
        model.addAttribute(
                "tabs",
                Arrays.stream(WorkQuery.Whose.values())
                        .map(whose -> tab(whose, counts.next(), asked, door.locale()))
                        .toList());
        model.addAttribute(
                "saved",
                mine.stream()
                        .map(filter -> counted(filter, counts.next(), asked, me))
                        .toList());
        model.addAttribute(
                "teams",
                staff.teams().stream()
                        .filter(team -> me.teams().contains(team.id()))
                        .toList());
    }

    private Counted tab(WorkQuery.Whose whose, int count, WorkQuery.Asked asked, Locale locale) {
        var name = String.valueOf(messages.getMessage("tasks.work." + whose.id(), null, locale));
        var here = whose.id().equals(asked.work());
        return new Counted(whose.id(), name, "/tasks?work=" + whose.id(), written(count), here, false, false);
    }

    private static Counted counted(SavedFilter filter, int count, WorkQuery.Asked asked, Employee me) {
        var mayForget = filter.owner().equals(me.userName()) || me.leads().contains(Objects.toString(filter.team()));
        return new Counted(
                filter.id().toString(),
                filter.name(),
                "/tasks?" + filter.query(),
                written(count),
                askedBy(filter).equals(asked),
                filter.team() != null,
                mayForget);
    }

    private static String written(int count) {
        return count > WorkLists.SHOWN_AT_MOST ? WorkLists.SHOWN_AT_MOST + "+" : String.valueOf(count);
    }

    /** What a saved filter asks, also when a later version of Draad does not know all of it any more. */
    private WorkFilter read(SavedFilter filter, Door door) {
        try {
            return query.filter(askedBy(filter), door);
        } catch (draad.web.Problem outdated) {
            return query.filter(only(WorkQuery.Whose.MINE), door);
        }
    }

    private static WorkQuery.Asked only(WorkQuery.Whose whose) {
        return new WorkQuery.Asked(null, null, null, null, null, null, whose.id(), null);
    }

    private static WorkQuery.Asked askedBy(SavedFilter filter) {
        var asked = new LinkedMultiValueMap<>(UriComponentsBuilder.fromUriString("/?" + filter.query())
                .build()
                .getQueryParams());
        return new WorkQuery.Asked(
                one(asked, "queue"),
                one(asked, "assignee"),
                one(asked, "product"),
                one(asked, "due"),
                one(asked, "customer"),
                one(asked, "sort"),
                one(asked, "work"),
                one(asked, "caseType"));
    }

    private static @Nullable String one(Map<String, List<String>> asked, String name) {
        var values = asked.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0) == null || values.get(0).isBlank() ? null : values.get(0);
    }
}
