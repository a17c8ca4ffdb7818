package draad.glance;

import draad.customer.CustomerAccess;
import draad.refusal.ActionClass;
import draad.refusal.Actions;
import draad.refusal.CataloguedAction;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One customer at a glance: who they are, what they said, what is open, and all that happened, live. */
@Controller
class CustomerPage {

    private final CustomerAccess access;
    private final Glances glances;
    private final TimelinePart timeline;
    private final Actions actions;

    CustomerPage(CustomerAccess access, Glances glances, TimelinePart timeline, Actions actions) {
        this.access = access;
        this.glances = glances;
        this.timeline = timeline;
        this.actions = actions;
    }

    @GetMapping("/customers/{customer}")
    String show(
            @PathVariable CustomerId customer,
            @ModelAttribute("asked") TimelineAsked asked,
            @RequestParam(required = false) @Nullable String cursor,
            Door door,
            Model model) {
        // Who is not of the bank is not told that there is such a customer.
        if (!door.isBankSide()) throw draad.web.Problem.notFound();
        var found = access.read(customer, door, "customer page");
        model.addAttribute("last", timeline.last(found.id()));
        model.addAttribute("glance", glances.of(found, door));
        model.addAttribute("timeline", timeline.page(found.id(), asked, cursor, door));
        model.addAttribute("here", door.channel());
        model.addAttribute("channels", channels());
        model.addAttribute("refusable", refusable());
        return "glance/customer";
    }

    private static List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.CORE_BANKING)
                .toList();
    }

    /** What people say no to in so many words; what undoes something nobody refuses beforehand. */
    private List<CataloguedAction> refusable() {
        return actions.all().stream()
                .filter(action -> action.reverses() == null)
                .filter(action ->
                        action.actionClass() == ActionClass.SERVICE || action.actionClass() == ActionClass.MARKETING)
                .toList();
    }
}
