package draad.refusal;

import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.PostalAddress;
import draad.shared.WordId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers say no to, and how they take it back. */
@RestController
@RequestMapping("/api/v1")
class RefusalController {

    /**
     * @param kind of word; a refusal when it is left out
     * @param until a date, which still belongs to it, or a moment
     * @param condition the event that it waits for
     */
    record NewRefusal(
            @Nullable WordKind kind,
            @NotNull ActionId action,
            @Valid @NotNull SubjectBody subject,
            @Nullable @Size(max = 2000) String reason,
            @Nullable String until,
            @Nullable @Size(max = 500) String condition,
            @Nullable @Size(max = 100) String purpose,
            @Nullable Channel channel,
            @Valid @NotNull SourceBody source) {}

    record NewWithdrawal(@Valid @NotNull SourceBody source) {}

    record NewAddressRefusal(
            @NotNull PostalAddress address,
            @NotBlank @Size(max = 200) String addressee,
            @NotBlank @Size(max = 2000) String reason,
            @Valid @NotNull SourceBody source) {}

    private final CustomersWord word;
    private final Callers callers;
    private final Customers customers;
    private final Actions actions;
    private final Speakers speakers;
    private final Clock clock;

    RefusalController(
            CustomersWord word, Callers callers, Customers customers, Actions actions, Speakers speakers, Clock clock) {
        this.word = word;
        this.callers = callers;
        this.customers = customers;
        this.actions = actions;
        this.speakers = speakers;
        this.clock = clock;
    }

    @PostMapping("/customers/{id}/refusals")
    ResponseEntity<RegisteredView> register(@PathVariable String id, @Valid @RequestBody NewRefusal said, Door door) {
        var customer = callers.customer(id, door);
        var registered = word.register(new NewWord(
                said.kind() == null ? WordKind.REFUSAL : said.kind(),
                said.action(),
                said.subject().of(customer, customers),
                customer,
                said.source().of(door),
                said.reason(),
                said.purpose(),
                said.channel(),
                Until.read(said.until(), clock),
                said.condition()));
        return ResponseEntity.created(URI.create("/api/v1/refusals/" + registered.id()))
                .body(RegisteredView.of(registered, clock.getZone()));
    }

    @GetMapping("/customers/{id}/refusals")
    Page<WordView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        var customer = callers.customer(id, door);
        int most = Page.limit(limit);
        var after = cursor == null ? null : lastOne(cursor);
        callers.note(customer, door);
        var found = door.onlyCustomer().isPresent()
                ? word.ownWordsOf(customer, after, most + 1)
                : word.wordsOf(customer, after, most + 1);
        return Page.of(view(found, door), most, shown -> shown.id().toString());
    }

    @GetMapping("/refusals/{id}")
    WordView show(@PathVariable String id, Door door) {
        var found = word.find(wordId(id)).orElseThrow(Problem::notFound);
        if (door.onlyCustomer().isPresent() && !isOf(found, door.onlyCustomer().get())) throw Problem.notFound();
        if (found.customer() != null) callers.note(found.customer(), door);
        return view(List.of(found), door).get(0);
    }

    @PostMapping("/refusals/{id}/withdrawal")
    Map<String, Object> withdraw(@PathVariable String id, @Valid @RequestBody NewWithdrawal said, Door door) {
        var found = word.find(wordId(id)).orElseThrow(Problem::notFound);
        var source = said.source().of(door);
        var by = source.saidBy() == null ? found.saidBy() : source.saidBy();
        if (by == null) throw Problem.notFound();
        word.withdraw(found.id(), by, source);
        return Map.of("id", found.id(), "status", WordStatus.WITHDRAWN);
    }

    @PostMapping("/address-refusals")
    ResponseEntity<RegisteredView> refuseAt(@Valid @RequestBody NewAddressRefusal said, Door door) {
        var source = said.source().ofResident(door);
        var registered = word.refuseAt(new AddressRefusal(said.address(), said.addressee(), said.reason(), source));
        return ResponseEntity.status(201).body(RegisteredView.of(registered, clock.getZone()));
    }

    private boolean isOf(Word found, CustomerId customer) {
        var canonical = customers.canonical(customer);
        boolean inTheirName = found.customer() != null
                && customers.canonical(found.customer()).equals(canonical);
        return inTheirName || speakers.mayEnd(canonical, found);
    }

    private List<WordView> view(List<Word> found, Door door) {
        return found.stream()
                .map(each -> WordView.of(each, actions.get(each.action()), door.locale(), clock.getZone()))
                .toList();
    }

    private static WordId lastOne(String cursor) {
        try {
            return WordId.of(cursor);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("unreadable-cursor", cursor);
        }
    }

    private static WordId wordId(String text) {
        try {
            return WordId.of(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
