package draad.glance;

import draad.customer.Customer;
import draad.customer.CustomerAccess;
import draad.customer.DoublesOfCustomer;
import draad.customer.Merges;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two customers beside each other who may be one: merged with a way back, or kept apart for good (C1). */
@Controller
@RequestMapping("/customers/{customer}")
class DoublesPage {

    private final CustomerAccess access;
    private final Glances glances;
    private final DoublesOfCustomer doubles;
    private final Merges merges;
    private final ProblemWords problems;
    private final MessageSource messages;

    DoublesPage(
            CustomerAccess access,
            Glances glances,
            DoublesOfCustomer doubles,
            Merges merges,
            ProblemWords problems,
            MessageSource messages) {
        this.access = access;
        this.glances = glances;
        this.doubles = doubles;
        this.merges = merges;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/doubles/{other}")
    String compare(@PathVariable CustomerId customer, @PathVariable CustomerId other, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        var one = access.read(customer, door, "compared with a possible double");
        var two = access.read(other, door, "compared with a possible double");
        if (one.id().equals(two.id())) return "redirect:/customers/" + one.id();
        var preview = new MergePreview(glances.of(one, door), glances.of(two, door));
        model.addAttribute("preview", preview);
        model.addAttribute("reasons", reasons(one, two));
        return "glance/doubles";
    }

    private java.util.List<String> reasons(Customer one, Customer two) {
        return doubles.of(one).stream()
                .filter(found -> found.id().equals(two.id()))
                .flatMap(found -> found.reasons().stream())
                .toList();
    }

    @PostMapping("/doubles/{other}/merge")
    @EachItemOnItsOwn
    String merge(
            @PathVariable CustomerId customer, @PathVariable CustomerId other, Door door, RedirectAttributes after) {
        return then(customer, door, after, "glance.merged", () -> merges.merge(customer, other, door));
    }

    @PostMapping("/doubles/{other}/apart")
    @EachItemOnItsOwn
    String apart(
            @PathVariable CustomerId customer, @PathVariable CustomerId other, Door door, RedirectAttributes after) {
        return then(customer, door, after, "glance.apart", () -> doubles.keepApart(customer, other, door));
    }

    @PostMapping("/merges/{merge}/undo")
    @EachItemOnItsOwn
    String undo(@PathVariable CustomerId customer, @PathVariable UUID merge, Door door, RedirectAttributes after) {
        return then(customer, door, after, "glance.merge-undone", () -> merges.undo(customer, merge, door));
    }

    private String then(CustomerId customer, Door door, RedirectAttributes after, String done, Runnable command) {
        CustomerAccess.onlyForEmployees(door);
        try {
            command.run();
            after.addFlashAttribute("notice", messages.getMessage(done, null, door.locale()));
        } catch (Problem problem) {
            if (problem.status().value() == 404) throw problem;
            after.addFlashAttribute("warning", problems.of(problem, door.locale()));
        }
        return "redirect:/customers/" + customer;
    }
}
