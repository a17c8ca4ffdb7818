package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employees say that two customers are one, and take it back. */
@RestController
@RequestMapping("/api/v1/customers/{customer}/merges")
class MergeController {

    private final Merges merges;
    private final CustomerAccess access;
    private final MessageSource messages;

    MergeController(Merges merges, CustomerAccess access, MessageSource messages) {
        this.merges = merges;
        this.access = access;
        this.messages = messages;
    }

    record MergeRequest(@Nullable CustomerId duplicate) {}

    record MergeView(UUID id, CustomerId survivor, CustomerId duplicate, Instant undoableUntil) {}

    @PostMapping
    ResponseEntity<MergeView> merge(@PathVariable CustomerId customer, @RequestBody MergeRequest request, Door door) {
        var survivor = access.visible(customer, door).id();
        CustomerAccess.onlyForEmployees(door);
        var errors = new FieldErrors(messages, door.locale());
        var duplicate = errors.required("duplicate", request.duplicate());
        errors.complain();
        if (duplicate == null) throw new IllegalStateException("Not checked");
        var merge = merges.merge(survivor, duplicate, door);
        access.note(Set.of(survivor, duplicate), door, "merge");
        return ResponseEntity.created(URI.create("/api/v1/customers/" + survivor + "/merges/" + merge.id()))
                .body(new MergeView(merge.id(), survivor, duplicate, merge.undoableUntil()));
    }

    @DeleteMapping("/{merge}")
    ResponseEntity<Void> undo(@PathVariable CustomerId customer, @PathVariable UUID merge, Door door) {
        var survivor = access.visible(customer, door).id();
        CustomerAccess.onlyForEmployees(door);
        merges.undo(survivor, merge, door);
        return ResponseEntity.noContent().build();
    }
}
