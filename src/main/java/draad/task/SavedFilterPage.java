package draad.task;

import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what the work list shows under a name, for oneself or for a team. */
@Controller
class SavedFilterPage {

    private final SavedFilters filters;
    private final WorkList workList;
    private final ProblemNotes notes;

    SavedFilterPage(SavedFilters filters, WorkList workList, ProblemNotes notes) {
        this.filters = filters;
        this.workList = workList;
        this.notes = notes;
    }

    /** @param back the filter of the list, as in its address; that is what is kept */
    @PostMapping("/tasks/filters")
    @EachItemOnItsOwn
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String back,
            Door door,
            RedirectAttributes after) {
        var query = BulkPage.safe(back);
        try {
            filters.save(name, query, team.isBlank() ? null : team, workList.employee(door));
        } catch (Problem problem) {
            after.addFlashAttribute("warning", notes.of(problem, door.locale()).detail());
        }
        return "redirect:/tasks?" + query;
    }

    @PostMapping("/tasks/filters/{id}/forget")
    @EachItemOnItsOwn
    String forget(@PathVariable UUID id, Door door) {
        filters.forget(id, workList.employee(door));
        return "redirect:/tasks";
    }
}
