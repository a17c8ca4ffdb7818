package draad.handover;

import draad.cases.CaseAccess;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** Hand-overs over HTTP, for the bank's people. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/hand-overs")
class HandOverResource {

    private final CaseAccess access;
    private final HandOvers handOvers;

    HandOverResource(CaseAccess access, HandOvers handOvers) {
        this.access = access;
        this.handOvers = handOvers;
    }

    record NewHandOver(
            @NotBlank String to, @NotBlank @Size(max = 2000) String why, @NotBlank @Size(max = 2000) String expected) {}

    record Answer(@NotNull Boolean accepted, @Size(max = 2000) @Nullable String words) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HandOver ask(@PathVariable CaseReference reference, @Valid @RequestBody NewHandOver asked, Door door) {
        onlyInside(door);
        var said = new HandOvers.Asked(asked.to(), asked.why(), asked.expected());
        return handOvers.ask(access.find(reference, door), said, door);
    }

    @GetMapping
    Page<HandOver> list(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        onlyInside(door);
        return Page.part(handOvers.of(access.find(reference, door)), limit, cursor);
    }

    @PostMapping("/{handOver}/answer")
    HandOver answer(
            @PathVariable CaseReference reference,
            @PathVariable UUID handOver,
            @Valid @RequestBody Answer answer,
            Door door) {
        onlyInside(door);
        return handOvers.answer(access.find(reference, door), handOver, answer.accepted(), answer.words(), door);
    }

    @PostMapping("/{handOver}/withdrawal")
    HandOver withdraw(@PathVariable CaseReference reference, @PathVariable UUID handOver, Door door) {
        onlyInside(door);
        return handOvers.withdraw(access.find(reference, door), handOver, door);
    }

    private static void onlyInside(Door door) {
        if (!door.isBankSide()) throw Problem.notFound();
    }
}
