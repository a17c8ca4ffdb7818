package draad.cases;

import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes of a case over HTTP: for colleagues, or for the customer as well (C7). */
@RestController
@RequestMapping("/api/v1/cases/{reference}/notes")
class NoteResource {

    private final CaseAccess access;
    private final CaseNotes notes;

    NoteResource(CaseAccess access, CaseNotes notes) {
        this.access = access;
        this.notes = notes;
    }

    record NewNote(@NotBlank @Size(max = 10_000) String text, boolean visibleToCustomer) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CaseNotes.Note write(@PathVariable CaseReference reference, @Valid @RequestBody NewNote note, Door door) {
        var customerCase = access.find(reference, door);
        // What a customer writes is theirs to see.
        return notes.write(customerCase, note.text(), note.visibleToCustomer() || !door.isBankSide(), door);
    }

    @GetMapping
    Page<CaseNotes.Note> list(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        var customerCase = access.find(reference, door);
        var size = Page.limit(limit);
        return Page.of(notes.of(customerCase.reference(), door.isBankSide(), cursor, size + 1), size, note -> note.id()
                .toString());
    }
}
