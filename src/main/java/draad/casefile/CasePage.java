package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CaseNotes;
import draad.cases.CaseViews;
import draad.journey.Timeline;
import draad.journey.TimelineViews;
import draad.shared.CaseReference;
import draad.web.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case with what happened and what comes, for whoever helps with it and for the customer. */
@Controller
class CasePage {

    private static final int NOTES = 50;

    private final CaseAccess access;
    private final CaseViews views;
    private final CaseNotes notes;
    private final Timeline timeline;
    private final TimelineViews entries;
    private final Ways ways;

    CasePage(
            CaseAccess access,
            CaseViews views,
            CaseNotes notes,
            Timeline timeline,
            TimelineViews entries,
            Ways ways) {
        this.access = access;
        this.views = views;
        this.notes = notes;
        this.timeline = timeline;
        this.entries = entries;
        this.ways = ways;
    }

    @GetMapping("/cases/{reference}")
    String show(@PathVariable CaseReference reference, Door door, Model model) {
        var customerCase = access.find(reference, door);
        model.addAttribute("shown", views.of(customerCase, door));
        model.addAttribute("notes", notes.of(reference, door.isBankSide(), null, NOTES));
        model.addAttribute(
                "timeline",
                timeline.ofCase(reference, customerCase.customer(), door.isBankSide()).stream()
                        .map(entry -> entries.of(entry, door.locale()))
                        .toList());
        model.addAttribute("bankSide", door.isBankSide());
        if (!door.isBankSide()) return "casefile/my-case";
        model.addAttribute("way", ways.of(customerCase, door.locale()));
        return "casefile/case";
    }
}
