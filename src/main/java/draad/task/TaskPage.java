package draad.task;

import draad.cases.Confidential;
import draad.process.ProcessModel;
import draad.process.ProcessModels;
import draad.shared.StepId;
import draad.staff.Presence;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list for people: what there is, what is mine, and the next one. */
@Controller
@RequestMapping("/tasks")
class TaskPage {

    private final WorkList workList;
    private final TaskTable table;
    private final WorkLists lists;
    private final ProcessModels models;
    private final ProblemNotes notes;
    private final Staff staff;
    private final MessageSource messages;
    private final Clock clock;

    TaskPage(
            WorkList workList,
            TaskTable table,
            WorkLists lists,
            ProcessModels models,
            ProblemNotes notes,
            Staff staff,
            MessageSource messages,
            Clock clock) {
        this.workList = workList;
        this.table = table;
        this.lists = lists;
        this.models = models;
        this.notes = notes;
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("asked") WorkQuery.Asked asked,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Door door,
            Model model) {
        var me = workList.employee(door);
        table.addTo(model, asked, cursor, me, door);
        model.addAttribute("me", me);
        model.addAttribute("presences", Presence.values());
        model.addAttribute("counts", lists.counts(me.userName(), Confidential.mayKnow(door), clock.instant()));
        model.addAttribute("caseTypes", caseTypes());
        model.addAttribute("colleagues", staff.ledBy(me));
        model.addAttribute("filter", request.getQueryString() == null ? "" : request.getQueryString());
        return "task/tasks";
    }

    /** Only what changes while the page is open. */
    @GetMapping("/part")
    String part(
            @ModelAttribute("asked") WorkQuery.Asked asked,
            @RequestParam(required = false) @Nullable String cursor,
            Door door,
            Model model) {
        table.addTo(model, asked, cursor, workList.employee(door), door);
        return "task/part";
    }

    private List<String> caseTypes() {
        return models.models().stream()
                .filter(ProcessModel::isCaseType)
                .map(ProcessModel::key)
                .sorted()
                .toList();
    }

    @PostMapping("/next")
    String next(Door door, RedirectAttributes after) {
        return then(door, after, "/tasks", () -> workList.next(Set.of(), door)
                .map(TaskPage::whereItIsDone)
                .orElseGet(() -> {
                    after.addFlashAttribute("notice", messages.getMessage("tasks.next.none", null, door.locale()));
                    return "/tasks";
                }));
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable StepId id, Door door, RedirectAttributes after) {
        return then(door, after, "/tasks", () -> whereItIsDone(workList.claim(id, door)));
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable StepId id, Door door, RedirectAttributes after) {
        return then(door, after, "/tasks?assignee=me", () -> {
            workList.release(id, door);
            return "/tasks?assignee=me";
        });
    }

    @PostMapping("/{id}/done")
    String settle(@PathVariable StepId id, Door door, RedirectAttributes after) {
        return then(door, after, "/tasks?assignee=me", () -> {
            workList.settle(id, door);
            return "/tasks?assignee=me";
        });
    }

    @PostMapping("/presence")
    String presence(@RequestParam String presence, Door door, RedirectAttributes after) {
        return then(door, after, "/tasks", () -> {
            staff.change(workList.employee(door).userName(), presence(presence));
            return "/tasks";
        });
    }

    /** A step is done on its own page, a notice here. */
    private static String whereItIsDone(WorkItem item) {
        if (item.step().equals(DoubtsAsWork.EFFECT_IN_DOUBT)) return "/effects/" + item.id();
        return item.kind() == WorkItem.Kind.STEP
                ? "/cases/" + item.caseReference() + "/steps/" + item.id()
                : "/tasks?assignee=me";
    }

    /** What cannot be done is said above the list, not on a page that leads nowhere. */
    private String then(Door door, RedirectAttributes after, String otherwise, Supplier<String> command) {
        try {
            return "redirect:" + command.get();
        } catch (Problem problem) {
            after.addFlashAttribute("warning", notes.of(problem, door.locale()).detail());
            return "redirect:" + otherwise;
        }
    }

    private static Presence presence(String id) {
        try {
            return Presence.of(id);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", "presence", id);
        }
    }
}
