package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.banking.Holding;
import draad.shared.CaseReference;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of the core system for what it closes by itself. */
@RestController
@RequestMapping("/api/v1/banking")
class BatchClosingController {

    private static final int MOST = 10_000;
    private static final String CORE_BANKING = "core-banking";

    /** @param accounts ids or IBANs */
    record Asked(@NotEmpty List<@NotBlank String> accounts) {}

    /** In the order in which they were asked, each once. */
    record Answered(List<BatchClosing.Item> items, int allowed, int refused) {}

    record Reported(
            @Nullable HoldingId holdingId,
            @Nullable String iban,
            @Nullable UUID permit,
            @PastOrPresent @NotNull OffsetDateTime closedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Taken(String status, @JsonProperty("case") @Nullable CaseReference caseReference) {}

    private final BatchClosing batch;
    private final FedBackClosing fedBack;

    BatchClosingController(BatchClosing batch, FedBackClosing fedBack) {
        this.batch = batch;
        this.fedBack = fedBack;
    }

    @PostMapping("/closing-permits")
    @EachItemOnItsOwn
    Answered ask(
            @Valid @RequestBody Asked asked,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Door door) {
        door.require(CORE_BANKING);
        if (asked.accounts().size() > MOST) throw Problem.notAcceptable("too-many-items", MOST);
        var name = key == null ? Ids.next().toString() : key;
        var items = new LinkedHashSet<>(asked.accounts())
                .stream()
                        .map(account -> batch.ask(account, name, door.actor().id(), door.locale()))
                        .toList();
        int allowed = (int) items.stream().filter(BatchClosing.Item::allowed).count();
        return new Answered(items, allowed, items.size() - allowed);
    }

    @PostMapping("/closings")
    Taken report(@Valid @RequestBody Reported reported, Door door) {
        door.require(CORE_BANKING);
        var taken = fedBack.take(
                holding(reported), reported.permit(), reported.closedAt().toInstant());
        return new Taken(taken.status(), taken.restoring().orElse(null));
    }

    private Holding holding(Reported reported) {
        var named = reported.holdingId() == null
                ? reported.iban()
                : reported.holdingId().toString();
        if (named == null) throw Problem.malformed("unknown-account", "");
        return batch.find(named).orElseThrow(() -> Problem.notAcceptable("unknown-account", named));
    }
}
