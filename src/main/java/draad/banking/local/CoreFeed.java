package draad.banking.local;

import draad.banking.DirectDebit;
import draad.banking.Holding;
import draad.banking.HoldingPartiesChanged;
import draad.banking.Holdings;
import draad.banking.Iban;
import draad.banking.IbanInUse;
import draad.banking.LinkedProduct;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.banking.PaymentCameIn;
import draad.banking.PaymentIn;
import draad.banking.Redirection;
import draad.banking.StandingOrder;
import draad.customer.WordLocks;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import draad.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what the bank's core system tells. Each of these is a fact that a verdict may rely on, so whoever has a part
 * in the holding is locked first.
 */
@Service
class CoreFeed {

    private final HoldingTable table;
    private final UsageTable use;
    private final AccountNumbers numbers;
    private final Holdings holdings;
    private final WordLocks words;
    private final ApplicationEventPublisher events;

    CoreFeed(
            HoldingTable table,
            UsageTable use,
            AccountNumbers numbers,
            Holdings holdings,
            WordLocks words,
            ApplicationEventPublisher events) {
        this.table = table;
        this.use = use;
        this.numbers = numbers;
        this.holdings = holdings;
        this.words = words;
        this.events = events;
    }

    /** @throws IbanInUse when the number is another holding's */
    @Transactional
    Holding open(NewHolding holding, int cards, HoldingRequest.Owed owed) {
        var iban = holding.iban() == null ? numbers.nextFor(holding.product()) : new Iban(holding.iban());
        if (!table.insert(holding, iban)) throw new IbanInUse();
        if (cards > 0) use.giveCards(holding.id(), cards);
        use.owes(holding.id(), owed.accruedInterest().amount(), owed.arrears().amount());
        return holdings.find(holding.id()).orElseThrow();
    }

    /** After a switch it is sent on to the other bank; else, on a closed holding, it is kept as sent back. */
    @Transactional
    PaymentIn receive(HoldingId id, Money amount, String from, Instant at, String description) {
        lockWords(id);
        var holding = table.lock(id).orElseThrow(Problem::notFound);
        var sentOn =
                holdings.redirection(id).map(Redirection::to).map(Iban::text).orElse(null);
        var isReturned = holding.isClosed() && sentOn == null;
        var payment = new PaymentIn(Ids.next(), id, amount, from, at, description, isReturned, sentOn);
        use.add(payment);
        events.publishEvent(
                new PaymentCameIn(payment, holdings.find(id).orElseThrow().owners()));
        return payment;
    }

    @Transactional
    StandingOrder order(HoldingId id, StandingOrder order) {
        lockWords(id);
        use.add(id, order);
        return order;
    }

    @Transactional
    DirectDebit allow(HoldingId id, DirectDebit debit) {
        lockWords(id);
        if (!use.add(id, debit)) throw Problem.conflict("mandate-in-use");
        return debit;
    }

    @Transactional
    LinkedProduct link(HoldingId id, LinkedProduct link) {
        lockWords(id);
        use.add(id, link);
        return link;
    }

    @Transactional
    Holding add(HoldingId id, Party party) {
        var before = parties(id);
        return replace(
                id, Stream.concat(before.stream(), Stream.of(party)).distinct().toList());
    }

    @Transactional
    Holding replace(HoldingId id, List<Party> after) {
        lockWords(id, after);
        table.lock(id);
        var before = parties(id);
        table.replaceParties(id, after);
        events.publishEvent(new HoldingPartiesChanged(id, before, after));
        return holdings.find(id).orElseThrow();
    }

    private List<Party> parties(HoldingId id) {
        return holdings.find(id).orElseThrow(Problem::notFound).parties();
    }

    private void lockWords(HoldingId id) {
        lockWords(id, List.of());
    }

    /** Who came to have a part in it between the look and the lock is not locked: then the command starts again. */
    private void lockWords(HoldingId id, List<Party> newcomers) {
        var everybody = Stream.concat(parties(id).stream(), newcomers.stream())
                .map(Party::customerId)
                .collect(Collectors.toSet());
        words.lock(everybody);
        if (!everybody.containsAll(holdings.find(id).orElseThrow().everybody()))
            throw new OptimisticLockingFailureException("The holding's parties changed meanwhile");
    }
}
