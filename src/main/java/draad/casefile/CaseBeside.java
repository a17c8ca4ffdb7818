package draad.casefile;

import draad.agreement.Agreements;
import draad.cases.CaseDocuments;
import draad.cases.CaseNotes;
import draad.cases.CustomerCase;
import draad.journey.Timeline;
import draad.journey.TimelineViews;
import draad.web.Door;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lies beside the process and what both sides may read: notes, agreements, documents, and what happened. */
@Component
class CaseBeside {

    private static final int NOTES = 50;

    private final CaseNotes notes;
    private final Agreements agreements;
    private final CaseDocuments documents;
    private final AnswersGiven answers;
    private final Timeline timeline;
    private final TimelineViews entries;

    CaseBeside(
            CaseNotes notes,
            Agreements agreements,
            CaseDocuments documents,
            AnswersGiven answers,
            Timeline timeline,
            TimelineViews entries) {
        this.notes = notes;
        this.agreements = agreements;
        this.documents = documents;
        this.answers = answers;
        this.timeline = timeline;
        this.entries = entries;
    }

    void addTo(Model model, CustomerCase of, Door door) {
        var reference = of.reference();
        model.addAttribute("notes", notes.of(reference, door.isBankSide(), null, NOTES));
        model.addAttribute("agreements", agreements.of(of));
        model.addAttribute("today", agreements.today());
        if (door.isBankSide()) model.addAttribute("answered", answers.of(of, door.locale()));
        model.addAttribute("documents", documents.of(reference));
        model.addAttribute(
                "timeline",
                timeline.ofCase(reference, of.customer(), door.isBankSide()).stream()
                        .map(entry -> entries.of(entry, door.locale()))
                        .toList());
    }
}
