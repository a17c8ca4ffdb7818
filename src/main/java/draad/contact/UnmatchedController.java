package draad.contact;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
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

/** Contacts of which it is not known who it was, for the people who find out. */
@RestController
@RequestMapping("/api/v1/interactions")
class UnmatchedController {

    record UnmatchedView(
            UUID id,
            NewInteraction.Direction direction,
            Channel channel,
            @Nullable CaseReference caseReference,
            @Nullable String text,
            @Nullable String knownAs,
            OffsetDateTime at) {}

    /** @param caseReference the case of theirs that it was about, when it was about one */
    record MatchRequest(@NotNull CustomerId customerId, @Nullable CaseReference caseReference) {}

    private final UnmatchedInteractions unmatched;
    private final FindingOutWho findingOut;

    UnmatchedController(UnmatchedInteractions unmatched, FindingOutWho findingOut) {
        this.unmatched = unmatched;
        this.findingOut = findingOut;
    }

    @GetMapping("/unmatched")
    Page<UnmatchedView> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        FindingOutWho.onlyForEmployees(door);
        int most = Page.limit(limit);
        var found = unmatched.after(cursor, most + 1).stream()
                .map(UnmatchedController::view)
                .toList();
        return Page.of(found, most, shown -> shown.id().toString());
    }

    @PostMapping("/{id}/match")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void match(@PathVariable UUID id, @Valid @RequestBody MatchRequest who, Door door) {
        findingOut.was(id, who.customerId(), who.caseReference(), door);
    }

    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id, Door door) {
        findingOut.wasNobodyWeKnow(id, door);
    }

    private static UnmatchedView view(UnmatchedInteraction waiting) {
        return new UnmatchedView(
                waiting.id(),
                waiting.direction(),
                waiting.channel(),
                waiting.caseReference(),
                waiting.text(),
                waiting.knownAs(),
                waiting.at());
    }
}
