package draad.banking.local;

import draad.banking.Closing;
import draad.banking.Holding;
import draad.banking.HoldingClosed;
import draad.banking.HoldingReopened;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.banking.IbanInUse;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.banking.PaymentIn;
import draad.banking.Usage;
import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.shared.Permit;
import draad.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bank's own systems, kept in this database. */
@Component
class LocalHoldings implements Holdings {

    private final HoldingTable table;
    private final UsageTable use;
    private final AccountNumbers numbers;
    private final Customers customers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalHoldings(
            HoldingTable table,
            UsageTable use,
            AccountNumbers numbers,
            Customers customers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.use = use;
        this.numbers = numbers;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Holding> find(HoldingId id) {
        return table.find(id).map(this::canonical);
    }

    @Override
    public Optional<Holding> byIban(String iban) {
        return Iban.parse(iban).flatMap(table::byIban).map(this::canonical);
    }

    @Override
    public List<Holding> of(Collection<CustomerId> asked) {
        var all = asked.stream().flatMap(id -> customers.allIds(id).stream()).collect(Collectors.toSet());
        var found = table.of(all);
        var ids = customers.canonicalOf(
                found.stream().flatMap(holding -> holding.everybody().stream()).collect(Collectors.toSet()));
        return found.stream().map(holding -> canonical(holding, ids)).toList();
    }

    @Override
    public List<Party> holders(HoldingId id) {
        return find(id).map(Holding::parties).orElse(List.of());
    }

    @Override
    @Transactional
    public Holding open(NewHolding holding) {
        var iban = holding.iban() == null ? numbers.nextFor(holding.product()) : new Iban(holding.iban());
        if (!table.insert(holding, iban)) throw new IbanInUse();
        return find(holding.id()).orElseThrow();
    }

    @Override
    @Transactional
    public Closing close(HoldingId id, Permit permit) {
        permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(id));
        var holding = table.lock(id).orElseThrow(NoSuchElementException::new);
        if (holding.closedAt() != null) return new Closing.WasClosedBefore(holding.closedAt());
        Instant now = clock.instant();
        table.change(id, Holding.Status.CLOSED, now);
        events.publishEvent(new HoldingClosed(id, now));
        return new Closing.Closed(now);
    }

    @Override
    @Transactional
    public boolean reopen(HoldingId id, Permit permit) {
        permit.use(ActionId.RESTORE_ACCOUNT, Subject.account(id));
        var reopened = moved(id, Holding.Status.CLOSED, Holding.Status.OPEN);
        if (reopened) events.publishEvent(new HoldingReopened(id, clock.instant()));
        return reopened;
    }

    @Override
    @Transactional
    public void credit(HoldingId id, CustomerId customer, Money amount, Permit permit) {
        permit.use(ActionId.GIVE_GESTURE, Subject.customer(customer));
        table.lock(id).orElseThrow(NoSuchElementException::new);
        table.credit(id, amount);
    }

    @Override
    @Transactional
    public List<HoldingId> secureEstate(CustomerId deceased, Permit permit) {
        permit.use(ActionId.SECURE_ESTATE, Subject.customer(deceased));
        return of(List.of(deceased)).stream()
                .filter(holding ->
                        holding.owners().size() == 1 && holding.owners().contains(deceased))
                .map(Holding::id)
                .filter(this::freeze)
                .toList();
    }

    @Override
    @Transactional
    public boolean freeze(HoldingId id) {
        return moved(id, Holding.Status.OPEN, Holding.Status.FROZEN);
    }

    @Override
    @Transactional
    public boolean unfreeze(HoldingId id) {
        return moved(id, Holding.Status.FROZEN, Holding.Status.OPEN);
    }

    @Override
    public Usage usage(HoldingId id, Instant since) {
        return use.of(id, since).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public List<PaymentIn> paymentsOnClosed(HoldingId id) {
        return use.returned(id);
    }

    private boolean moved(HoldingId id, Holding.Status from, Holding.Status to) {
        var holding = table.lock(id).orElseThrow(NoSuchElementException::new);
        if (holding.status() != from) return false;
        table.change(id, to, null);
        return true;
    }

    private Holding canonical(Holding holding) {
        return canonical(holding, customers.canonicalOf(holding.everybody()));
    }

    private static Holding canonical(Holding holding, Map<CustomerId, CustomerId> ids) {
        var parties = holding.parties().stream()
                .map(party -> new Party(ids.get(party.customerId()), party.role()))
                .distinct()
                .toList();
        return new Holding(
                holding.id(),
                holding.product(),
                holding.iban(),
                holding.status(),
                holding.openedAt(),
                holding.closedAt(),
                holding.lastPaymentIn(),
                holding.balance(),
                parties);
    }
}
