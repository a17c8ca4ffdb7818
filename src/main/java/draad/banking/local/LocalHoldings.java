package draad.banking.local;

import draad.banking.Closing;
import draad.banking.Freeze;
import draad.banking.Holding;
import draad.banking.HoldingClosed;
import draad.banking.HoldingReopened;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.banking.IbanInUse;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.banking.PaymentIn;
import draad.banking.Redirection;
import draad.banking.Settlement;
import draad.banking.Usage;
import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.shared.Permit;
import draad.shared.Subject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bank's own systems, kept in this database. */
@Component
class LocalHoldings implements Holdings {

    private final HoldingTable table;
    private final UsageTable use;
    private final Settling settling;
    private final FreezeTable freezes;
    private final Redirections redirections;
    private final AccountNumbers numbers;
    private final Customers customers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalHoldings(
            HoldingTable table,
            UsageTable use,
            Settling settling,
            FreezeTable freezes,
            Redirections redirections,
            AccountNumbers numbers,
            Customers customers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.use = use;
        this.settling = settling;
        this.freezes = freezes;
        this.redirections = redirections;
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
    public List<Holding> shownOf(Collection<CustomerId> asked) {
        var all = of(asked);
        var secret = freezes.secretAmong(all.stream().map(Holding::id).toList());
        return all.stream()
                .map(holding -> secret.contains(holding.id()) ? holding.with(Holding.Status.OPEN) : holding)
                .toList();
    }

    @Override
    public boolean hasOrHad(Collection<CustomerId> ids, String product) {
        return table.hasOrHad(ids, product);
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
    public Closing close(HoldingId id, @Nullable Iban counterAccount, Permit permit) {
        var holding = table.lock(id).orElseThrow(NoSuchElementException::new);
        if (holding.closedAt() != null) {
            permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(id));
            return new Closing.WasClosedBefore(holding.closedAt());
        }
        var left = settling.left(id);
        if (left.amount().signum() < 0 || left.amount().signum() > 0 && counterAccount == null)
            return new Closing.Unsettled(left);
        permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(id));
        Instant now = clock.instant();
        var settlement = settling.settle(id, counterAccount == null ? null : counterAccount.text(), now);
        return closed(id, now, settlement);
    }

    @Override
    @Transactional
    public Closing closedElsewhere(HoldingId id, Permit permit) {
        var holding = table.lock(id).orElseThrow(NoSuchElementException::new);
        permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(id));
        if (holding.closedAt() != null) return new Closing.WasClosedBefore(holding.closedAt());
        var nothing = new Money(BigDecimal.ZERO, holding.balance().currency());
        Instant now = clock.instant();
        return closed(id, now, new Settlement(holding.balance(), nothing, nothing, null, 0, 0, 0, now));
    }

    private Closing closed(HoldingId id, Instant now, Settlement settlement) {
        table.change(id, Holding.Status.CLOSED, now);
        events.publishEvent(new HoldingClosed(id, now));
        return new Closing.Closed(now, settlement);
    }

    @Override
    @Transactional
    public void redirect(HoldingId id, Iban to, Instant until, Permit permit) {
        if (table.lock(id).isEmpty()) throw new NoSuchElementException();
        permit.use(ActionId.REDIRECT_PAYMENTS, Subject.account(id));
        redirections.add(id, new Redirection(to, clock.instant(), until));
    }

    @Override
    public Optional<Redirection> redirection(HoldingId id) {
        return redirections.inForce(id, clock.instant());
    }

    @Override
    public Optional<Settlement> settlementOf(HoldingId id) {
        return settling.of(id);
    }

    @Override
    @Transactional
    public boolean reopen(HoldingId id, Permit permit) {
        permit.use(ActionId.RESTORE_ACCOUNT, Subject.account(id));
        var holding = table.lock(id).orElseThrow(NoSuchElementException::new);
        if (!holding.isClosed()) return false;
        settling.undo(id, clock.instant());
        table.change(id, freezes(id).isEmpty() ? Holding.Status.OPEN : Holding.Status.FROZEN, null);
        events.publishEvent(new HoldingReopened(id, clock.instant()));
        return true;
    }

    @Override
    @Transactional
    public void credit(HoldingId id, CustomerId customer, Money amount, Permit permit) {
        permit.use(ActionId.GIVE_GESTURE, Subject.customer(customer));
        if (table.lock(id).isEmpty()) throw new NoSuchElementException("No such holding: " + id);
        table.credit(id, amount);
    }

    @Override
    @Transactional
    public void secureEstate(CustomerId deceased, CaseReference reference, Permit permit) {
        permit.use(ActionId.SECURE_ESTATE, Subject.customer(deceased));
        of(List.of(deceased)).stream()
                .filter(holding -> holding.owners().equals(Set.of(deceased)))
                .forEach(holding -> freeze(holding.id(), Freeze.afterDeath(reference, clock.instant())));
    }

    @Override
    @Transactional
    public void releaseEstate(CaseReference reference) {
        freezes.after(reference).forEach(id -> {
            table.lock(id);
            freezes.liftAfterDeath(id, reference, clock.instant());
            goOnUnlessFrozen(id);
        });
    }

    @Override
    @Transactional
    public boolean freeze(HoldingId id, Freeze order, Permit permit) {
        permit.use(ActionId.FREEZE_ACCOUNT, Subject.account(id));
        return freeze(id, order);
    }

    private boolean freeze(HoldingId id, Freeze order) {
        if (table.lock(id).orElseThrow(NoSuchElementException::new).isClosed()) return false;
        freezes.add(id, order);
        table.change(id, Holding.Status.FROZEN, null);
        return true;
    }

    @Override
    @Transactional
    public boolean unfreeze(HoldingId id, UUID order, Permit permit) {
        permit.use(ActionId.UNFREEZE_ACCOUNT, Subject.account(id));
        if (table.lock(id).isEmpty()) throw new NoSuchElementException();
        if (!freezes.lift(id, order, clock.instant())) return false;
        goOnUnlessFrozen(id);
        return true;
    }

    private void goOnUnlessFrozen(HoldingId id) {
        if (find(id).orElseThrow().status() == Holding.Status.FROZEN
                && freezes(id).isEmpty()) table.change(id, Holding.Status.OPEN, null);
    }

    @Override
    public List<Freeze> freezes(HoldingId id) {
        return freezes.inForce(id);
    }

    @Override
    public Usage usage(HoldingId id, Instant since) {
        return use.of(id, since).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public List<PaymentIn> paymentsOnClosed(HoldingId id) {
        return use.returned(id);
    }

    private Holding canonical(Holding holding) {
        return canonical(holding, customers.canonicalOf(holding.everybody()));
    }

    private static Holding canonical(Holding holding, Map<CustomerId, CustomerId> ids) {
        var parties = holding.parties().stream()
                .map(party -> new Party(ids.getOrDefault(party.customerId(), party.customerId()), party.role()))
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
