package draad.agreement;

import draad.cases.CaseAccess;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** Agreements over HTTP: both sides read them, the bank's people write them down. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/agreements")
class AgreementResource {

    private final CaseAccess access;
    private final Agreements agreements;

    AgreementResource(CaseAccess access, Agreements agreements) {
        this.access = access;
        this.agreements = agreements;
    }

    record NewAgreement(
            @NotBlank @Size(max = 1000) String text, @NotNull Agreement.Side side, @NotNull LocalDate due) {}

    record Outcome(@NotNull Boolean kept) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Agreement make(@PathVariable CaseReference reference, @Valid @RequestBody NewAgreement agreed, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("only-an-employee");
        return agreements.make(access.find(reference, door), agreed.text(), agreed.side(), agreed.due(), door);
    }

    @GetMapping
    Page<Agreement> list(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        return Page.part(agreements.of(access.find(reference, door)), limit, cursor);
    }

    @PostMapping("/{agreement}/outcome")
    Agreement end(
            @PathVariable CaseReference reference,
            @PathVariable UUID agreement,
            @Valid @RequestBody Outcome outcome,
            Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("only-an-employee");
        return agreements.end(access.find(reference, door), agreement, outcome.kept(), door);
    }
}
