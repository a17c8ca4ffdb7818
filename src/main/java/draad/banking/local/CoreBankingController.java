package draad.banking.local;

import draad.banking.HoldingView;
import draad.banking.IbanInUse;
import draad.customer.Customers;
import draad.shared.HoldingId;
import draad.web.Door;
import draad.web.FieldErrors;
import draad.web.Problem;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the bank's own systems tell what customers have: as API client {@code core-banking} only. */
@RestController
@RequestMapping("/api/v1/banking")
class CoreBankingController {

    private final CoreFeed feed;
    private final Customers customers;
    private final MessageSource messages;
    private final Clock clock;

    CoreBankingController(CoreFeed feed, Customers customers, MessageSource messages, Clock clock) {
        this.feed = feed;
        this.customers = customers;
        this.messages = messages;
        this.clock = clock;
    }

    record PartiesRequest(@Nullable List<HoldingRequest.PartyRequest> parties) {}

    @PostMapping("/holdings")
    @ResponseStatus(HttpStatus.CREATED)
    HoldingView open(@RequestBody HoldingRequest request, Door door) {
        onlyForTheCore(door);
        var holding = request.checked("", customers, clock, errors(door));
        try {
            return HoldingView.of(
                    feed.open(holding, request.cards() == null ? 0 : request.cards(), request.owes("", errors(door))));
        } catch (IbanInUse e) {
            throw Problem.conflict("iban-in-use").with("field", "iban");
        }
    }

    @PostMapping("/holdings/{id}/parties")
    @ResponseStatus(HttpStatus.CREATED)
    HoldingView add(@PathVariable HoldingId id, @RequestBody HoldingRequest.PartyRequest request, Door door) {
        onlyForTheCore(door);
        var errors = errors(door);
        var party = HoldingRequest.party("", request, customers, errors);
        errors.complain();
        return HoldingView.of(feed.add(id, party.orElseThrow()));
    }

    @PutMapping("/holdings/{id}/parties")
    HoldingView replace(@PathVariable HoldingId id, @RequestBody PartiesRequest request, Door door) {
        onlyForTheCore(door);
        var errors = errors(door);
        var asked = request.parties() == null ? List.<HoldingRequest.PartyRequest>of() : request.parties();
        var parties = HoldingRequest.each("", asked, customers, errors);
        if (errors.isEmpty() && parties.stream().noneMatch(party -> party.role().owns()))
            errors.add("parties", "holder");
        errors.complain();
        return HoldingView.of(feed.replace(id, parties));
    }

    static void onlyForTheCore(Door door) {
        if (!door.hasRole("core-banking")) throw Problem.forbidden("forbidden");
    }

    private FieldErrors errors(Door door) {
        return new FieldErrors(messages, door.locale());
    }
}
