package draad.task;

import draad.shared.StepId;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was ticked in the list is done item by item; the page tells what became of each, and offers the way back. */
@Controller
class BulkPage {

    private final BulkWork bulk;
    private final WorkList workList;

    BulkPage(BulkWork bulk, WorkList workList) {
        this.bulk = bulk;
        this.workList = workList;
    }

    /** @param back the filter of the list that it was asked from, as in its address */
    @PostMapping("/tasks/bulk")
    @EachItemOnItsOwn
    String run(
            @RequestParam(required = false) @Nullable List<StepId> ids,
            @RequestParam String command,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer priority,
            @RequestParam(defaultValue = "") String back,
            Door door,
            RedirectAttributes after) {
        if (ids == null || ids.isEmpty()) return again(back, after.addFlashAttribute("nothingChosen", true));
        var before = workList.find(ids);
        var results = bulk.run(new BulkWork.Command(ids, name(command), blankless(to), priority), door);
        after.addFlashAttribute("bulk", BulkOutcome.of(name(command), before, results, door));
        return again(back, after);
    }

    /** Does what undoes a bulk command: each line is a command of its own. */
    @PostMapping("/tasks/bulk/undo")
    @EachItemOnItsOwn
    String undo(
            @RequestParam Set<String> undo,
            @RequestParam(defaultValue = "") String back,
            Door door,
            RedirectAttributes after) {
        var results = undo.stream()
                .map(BulkOutcome.Undo::read)
                .collect(Collectors.groupingBy(
                        BulkOutcome.Undo::what, Collectors.mapping(BulkOutcome.Undo::id, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(one -> bulk.run(one.getKey().of(one.getValue()), door).stream())
                .toList();
        after.addFlashAttribute(
                "undone", results.stream().filter(BulkWork.ItemResult::ok).count());
        return again(back, after);
    }

    /** What may stand in the address of the list; anything else is left out. */
    static String safe(String back) {
        return back.matches("[\\w=&%.+-]*") ? back : "";
    }

    private static String again(String back, RedirectAttributes after) {
        return "redirect:/tasks" + (back.matches("[\\w=&%.+-]*") && !back.isEmpty() ? "?" + back : "");
    }

    private static BulkWork.Name name(String command) {
        try {
            return BulkWork.Name.of(command);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", "command", command);
        }
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
