package draad.contact;

import draad.customer.CustomerCard;
import draad.customer.CustomerSearch;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a contact of which it is not known who it was, and lets one look for them. */
@Controller
@RequestMapping("/interactions/{id}")
class UnmatchedPage {

    private static final int SHOWN = 20;
    private static final int LONGEST_QUERY = 200;
    private static final String BACK = "redirect:/tasks?assignee=me";

    private final FindingOutWho findingOut;
    private final CustomerSearch search;
    private final Looks looks;

    UnmatchedPage(FindingOutWho findingOut, CustomerSearch search, Looks looks) {
        this.findingOut = findingOut;
        this.search = search;
        this.looks = looks;
    }

    /** What the channel knew of them is looked for at once. */
    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String query, Door door, Model model) {
        var waiting = findingOut.waiting(id, door);
        var asked = query == null ? String.valueOf(waiting.knownAs() == null ? "" : waiting.knownAs()) : query.strip();
        var found = asked.isBlank() || asked.length() > LONGEST_QUERY
                ? List.<CustomerCard>of()
                : search.firstOf(asked, SHOWN);
        looks.at(found.stream().map(CustomerCard::id).toList(), "who got in touch");
        model.addAttribute("waiting", waiting);
        model.addAttribute("query", asked);
        model.addAttribute("found", found);
        return "contact/unmatched";
    }

    @PostMapping
    String was(
            @PathVariable UUID id,
            @RequestParam CustomerId customer,
            @RequestParam(required = false) @Nullable CaseReference caseReference,
            Door door) {
        findingOut.was(id, customer, caseReference, door);
        return BACK;
    }

    @PostMapping("/nobody")
    String wasNobody(@PathVariable UUID id, Door door) {
        findingOut.wasNobodyWeKnow(id, door);
        return BACK;
    }
}
