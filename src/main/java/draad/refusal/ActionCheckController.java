package draad.refusal;

import draad.customer.Customers;
import draad.rule.RuleSetVersion;
import draad.shared.ActionId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says beforehand whether something could be done now. It holds for this moment only: the guard is asked again. */
@RestController
@RequestMapping("/api/v1")
class ActionCheckController {

    /** @param initiative whose idea it is; the bank's when it is left out */
    record Check(@Valid @NotNull SubjectBody subject, @Nullable Initiative initiative) {}

    record Checked(String verdict, List<ObjectionView> objections, RuleSetVersion ruleSet) {}

    record ActionItem(ActionId id, String name, ActionClass actionClass) {}

    private final Foresight foresight;
    private final Callers callers;
    private final Customers customers;
    private final Actions actions;

    ActionCheckController(Foresight foresight, Callers callers, Customers customers, Actions actions) {
        this.foresight = foresight;
        this.callers = callers;
        this.customers = customers;
        this.actions = actions;
    }

    @PostMapping("/customers/{id}/actions/{action}/check")
    Checked check(@PathVariable String id, @PathVariable String action, @Valid @RequestBody Check check, Door door) {
        var customer = callers.customer(id, door);
        var known = known(action);
        var initiative = check.initiative() == null ? Initiative.BANK : check.initiative();
        var judged = foresight.of(known.id(), check.subject().of(customer, customers), customer, initiative);
        return new Checked(
                judged.isAllowed() ? "allowed" : "refused",
                judged.objections().stream()
                        .map(objection -> ObjectionView.of(objection, door))
                        .toList(),
                judged.outcome().ruleSet());
    }

    @GetMapping("/actions")
    Page<ActionItem> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        return Page.part(
                actions.all().stream()
                        .map(action ->
                                new ActionItem(action.id(), action.name().in(door.locale()), action.actionClass()))
                        .toList(),
                limit,
                cursor);
    }

    private CataloguedAction known(String action) {
        try {
            return actions.find(new ActionId(action)).orElseThrow(Problem::notFound);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
