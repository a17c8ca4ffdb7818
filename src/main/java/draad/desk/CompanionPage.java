package draad.desk;

import draad.customer.CustomerAccess;
import draad.customer.Customers;
import draad.customer.PossibleDouble;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Conversations;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody came along to the counter whom the bank does not know yet: a partner without a login, for instance. */
@Controller
@RequestMapping("/desk/{customer}/companion")
class CompanionPage {

    private final CustomerAccess access;
    private final Customers customers;
    private final Companions companions;
    private final Conversations conversations;
    private final Talk talk;
    private final ProblemWords problems;

    CompanionPage(
            CustomerAccess access,
            Customers customers,
            Companions companions,
            Conversations conversations,
            Talk talk,
            ProblemWords problems) {
        this.access = access;
        this.customers = customers;
        this.companions = companions;
        this.conversations = conversations;
        this.talk = talk;
        this.problems = problems;
    }

    @GetMapping
    String ask(@PathVariable CustomerId customer, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        access.read(customer, door, "desk");
        return page(customer, door, model);
    }

    @PostMapping
    @EachItemOnItsOwn
    String register(
            @PathVariable CustomerId customer,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String infix,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(required = false) @Nullable LocalDate born,
            @RequestParam(defaultValue = "false") boolean sameAddress,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(required = false) @Nullable Set<CustomerId> others,
            Door door,
            Model model) {
        CustomerAccess.onlyForEmployees(door);
        try {
            if (born == null) throw Problem.notAcceptable("companion-without-a-name");
            var companion = new Companions.Companion(first, infix, last, born, sameAddress, paper);
            var known = others == null ? Set.<CustomerId>of() : others;
            var came = companions.register(companion, access.visible(customer, door), known, door);
            var conversation = talk.with(came, door.channel(), door);
            conversations.is(paper.isEmpty() ? conversation : conversation.surer(Assurance.STRONG));
            return "redirect:/desk/" + came.id();
        } catch (Problem problem) {
            model.addAttribute("warning", problems.of(problem, door.locale()));
            model.addAttribute("alike", alike(problem));
            return page(customer, door, model);
        }
    }

    private String page(CustomerId customer, Door door, Model model) {
        model.addAttribute("customer", access.visible(customer, door));
        model.addAttribute("atTheCounter", door.channel() == Channel.BRANCH);
        return "desk/companion";
    }

    /** Who they may be whom we know already, by their id. */
    private Map<CustomerId, String> alike(Problem problem) {
        if (!(problem.properties().get("candidates") instanceof List<?> candidates)) return Map.of();
        return customers.names(candidates.stream()
                .filter(PossibleDouble.class::isInstance)
                .map(candidate -> ((PossibleDouble) candidate).id())
                .toList());
    }
}
