package draad.casefile;

import draad.agreement.Agreement;
import draad.agreement.Agreements;
import draad.cases.CaseDocuments;
import draad.cases.CaseFlow;
import draad.cases.CaseNotes;
import draad.cases.ExtraStep;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the bank's people do on the case page itself, each a command of its own. What cannot be done comes back with its
 * reason and what was typed.
 */
@Controller
@RequestMapping("/cases/{reference}")
class CaseForms {

    private final CaseCommands on;
    private final CaseNotes notes;
    private final Agreements agreements;
    private final CaseDocuments documents;
    private final CaseFlow flow;

    CaseForms(CaseCommands on, CaseNotes notes, Agreements agreements, CaseDocuments documents, CaseFlow flow) {
        this.on = on;
        this.notes = notes;
        this.agreements = agreements;
        this.documents = documents;
        this.flow = flow;
    }

    @EachItemOnItsOwn
    @PostMapping("/notes")
    String note(
            @PathVariable CaseReference reference,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean visible,
            Door door,
            RedirectAttributes after) {
        return on.then(reference, "notes", door, after, Map.of("note", text, "noteVisible", visible), found -> {
            notes.write(found, CaseCommands.words(text), visible, door);
        });
    }

    @EachItemOnItsOwn
    @PostMapping("/agreements")
    String agree(
            @PathVariable CaseReference reference,
            @RequestParam String text,
            @RequestParam Agreement.Side side,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            Door door,
            RedirectAttributes after) {
        return on.then(reference, "agreements", door, after, Map.of("agreed", text), found -> {
            if (due == null) throw Problem.notAcceptable("agreed-for-no-day");
            agreements.make(found, CaseCommands.words(text), side, due, door);
        });
    }

    @EachItemOnItsOwn
    @PostMapping("/agreements/{agreement}/outcome")
    String outcome(
            @PathVariable CaseReference reference,
            @PathVariable UUID agreement,
            @RequestParam boolean kept,
            Door door,
            RedirectAttributes after) {
        return on.then(reference, "agreements", door, after, Map.of(), found -> {
            agreements.end(found, agreement, kept, door);
        });
    }

    @EachItemOnItsOwn
    @PostMapping("/documents")
    String document(
            @PathVariable CaseReference reference,
            @RequestParam MultipartFile file,
            Door door,
            RedirectAttributes after)
            throws IOException {
        var content = file.getBytes();
        return on.then(reference, "documents", door, after, Map.of(), found -> {
            documents.receive(found, null, file.getOriginalFilename(), content, door);
        });
    }

    @EachItemOnItsOwn
    @PostMapping("/extra-steps")
    String bringIn(
            @PathVariable CaseReference reference,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String skill,
            @RequestParam String question,
            Door door,
            RedirectAttributes after) {
        return on.then(reference, "bring-in", door, after, Map.of("asked", question), found -> {
            var needed = skill.isBlank() ? null : skill;
            var asked = ExtraStep.Asked.byColleague(
                    kind, needed, CaseCommands.words(question), door.actor().name());
            flow.addStep(found, asked, door);
        });
    }
}
