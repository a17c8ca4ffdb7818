package draad.contact;

import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.web.Afterwards;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Page;
import draad.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes out: the mailroom's queue, and each letter as the customer has it. */
@RestController
@RequestMapping("/api/v1/mail/outbound")
class OutboundController {

    private final Outbound outbound;
    private final OutboundItems items;
    private final Customers customers;
    private final Afterwards afterwards;
    private final Looks looks;

    OutboundController(
            Outbound outbound, OutboundItems items, Customers customers, Afterwards afterwards, Looks looks) {
        this.outbound = outbound;
        this.items = items;
        this.customers = customers;
        this.afterwards = afterwards;
        this.looks = looks;
    }

    @GetMapping
    Page<OutboundView> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable CustomerId customer,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        var whose = customer == null ? door.onlyCustomer().orElse(null) : customers.canonical(customer);
        if (whose != null) door.mustSee(whose);
        int most = Page.limit(limit);
        var ids = whose == null ? null : customers.allIds(whose);
        var listed = items.list(status(status), ids, null, cursor, most + 1);
        looks.at(listed.stream().map(OutboundItem::customer).toList(), "mail");
        var found = listed.stream()
                .map(item -> OutboundView.of(item, door.locale()))
                .toList();
        return Page.of(found, most, item -> item.id().toString());
    }

    @GetMapping("/{id}")
    OutboundView show(@PathVariable UUID id, Door door) {
        return OutboundView.of(item(id, door), door.locale());
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Door door) {
        var item = item(id, door);
        if (door.onlyCustomer().isPresent()) afterwards.run(() -> outbound.seen(id));
        var name = item.template() + "-" + item.code() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(outbound.document(id).orElseThrow(Problem::notFound));
    }

    /** A refusal is no mistake of the mailroom's, but the letter must not leave: it is blocked when this has ended. */
    @PostMapping("/{id}/sent")
    OutboundView sent(@PathVariable UUID id, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("forbidden");
        var sending = outbound.sent(id, door.actor());
        if (sending instanceof Sending.Sent sent) return OutboundView.of(sent.item(), door.locale());
        if (sending instanceof Sending.Stopped stopped) {
            afterwards.run(() -> outbound.block(id, stopped.why()));
            throw Problem.conflict("mail-blocked", stopped.why().in(door.locale()))
                    .with("outboundStatus", OutboundStatus.BLOCKED)
                    .with("reason", stopped.why().in(door.locale()));
        }
        if (sending instanceof Sending.NotWaiting not)
            throw Problem.conflict("mail-not-waiting", not.item().status().id())
                    .with("outboundStatus", not.item().status());
        throw Problem.notFound();
    }

    private static @Nullable OutboundStatus status(@Nullable String asked) {
        try {
            return asked == null ? null : OutboundStatus.of(asked);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", "status", asked);
        }
    }

    private OutboundItem item(UUID id, Door door) {
        var item = outbound.find(id).orElseThrow(Problem::notFound);
        door.mustSee(customers.canonical(item.customer()));
        if (looks.isRead()) looks.at(item.customer(), "mail");
        return item;
    }
}
