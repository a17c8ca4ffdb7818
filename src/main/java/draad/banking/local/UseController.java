package draad.banking.local;

import draad.banking.DirectDebit;
import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.banking.LinkedProduct;
import draad.banking.PaymentIn;
import draad.banking.StandingOrder;
import draad.shared.HoldingId;
import draad.web.Door;
import draad.web.FieldErrors;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the bank's own systems tell how holdings are used: as API client {@code core-banking} only. */
@RestController
@RequestMapping("/api/v1/banking")
@ResponseStatus(HttpStatus.CREATED)
class UseController {

    private final CoreFeed feed;
    private final Holdings holdings;
    private final MessageSource messages;
    private final Clock clock;

    UseController(CoreFeed feed, Holdings holdings, MessageSource messages, Clock clock) {
        this.feed = feed;
        this.holdings = holdings;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/payments-in")
    PaymentIn pay(@RequestBody UseRequests.Payment request, Door door) {
        CoreBankingController.onlyForTheCore(door);
        var errors = new FieldErrors(messages, door.locale());
        var holding = holding(request.iban(), errors);
        var amount = request.money(errors);
        var from = UseRequests.text("from", request.from(), errors);
        var at = request.moment(clock, errors);
        var description = request.description() == null ? "" : request.description();
        if (holding.isPresent()
                && amount != null
                && !amount.currency().equals(holding.get().balance().currency()))
            errors.add("currency", "other-currency");
        errors.complain();
        if (amount == null || from == null || at == null) throw new IllegalStateException("Not checked");
        return feed.receive(holding.orElseThrow().id(), amount, from, at, description);
    }

    @PostMapping("/standing-orders")
    StandingOrder order(@RequestBody UseRequests.Order request, Door door) {
        CoreBankingController.onlyForTheCore(door);
        var errors = new FieldErrors(messages, door.locale());
        var holding = holding(request.iban(), errors);
        var order = request.checked(errors);
        return feed.order(holding.orElseThrow().id(), order);
    }

    @PostMapping("/direct-debits")
    DirectDebit debit(@RequestBody UseRequests.Debit request, Door door) {
        CoreBankingController.onlyForTheCore(door);
        var errors = new FieldErrors(messages, door.locale());
        var holding = holding(request.iban(), errors);
        var debit = request.checked(errors);
        return feed.allow(holding.orElseThrow().id(), debit);
    }

    @PostMapping("/holdings/{id}/links")
    LinkedProduct link(@PathVariable HoldingId id, @RequestBody UseRequests.Link request, Door door) {
        CoreBankingController.onlyForTheCore(door);
        var errors = new FieldErrors(messages, door.locale());
        if (request.linkedId() != null
                && (request.linkedId().equals(id)
                        || holdings.find(request.linkedId()).isEmpty())) errors.add("linkedId", "no-holding");
        return feed.link(id, request.checked(errors));
    }

    private Optional<Holding> holding(@Nullable String iban, FieldErrors errors) {
        var number = errors.read("iban", errors.required("iban", iban), "iban", Iban::parse);
        if (number == null) return Optional.empty();
        var holding = holdings.byIban(number.text());
        if (holding.isEmpty()) errors.add("iban", "unknown-iban");
        return holding;
    }
}
