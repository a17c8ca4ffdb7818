package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Party;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the core system's batch leave to close accounts by itself, one by one, and leaves out what was refused. */
@Component
class BatchClosing {

    private static final int ATTEMPTS = 4;

    /**
     * What became of one account of the batch.
     *
     * @param account as it was asked: an id or IBAN
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String account,
            boolean allowed,
            @Nullable HoldingId holdingId,
            @Nullable UUID permit,
            @Nullable OffsetDateTime expiresAt,
            @Nullable String reason,
            @Nullable DecisionId decision) {}

    private final Holdings holdings;
    private final Guard guard;
    private final ClosingPermits permits;
    private final Reasons reasons;
    private final TransactionTemplate each;
    private final Duration lasts;
    private final Clock clock;

    BatchClosing(
            Holdings holdings,
            Guard guard,
            ClosingPermits permits,
            Reasons reasons,
            PlatformTransactionManager transactions,
            @Value("${draad.closing-permit-lasts:24h}") Duration lasts,
            Clock clock) {
        this.holdings = holdings;
        this.guard = guard;
        this.permits = permits;
        this.reasons = reasons;
        this.each = new TransactionTemplate(transactions);
        this.lasts = lasts;
        this.clock = clock;
    }

    /** @param batch the same when the same batch is sent again: an account that has its permit gets no second one */
    Item ask(String account, String batch, String client, Locale language) {
        for (int attempt = 1; ; attempt++) {
            try {
                return each.execute(status -> askOnce(account, batch, client, language));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS)
                    return refused(account, null, reasons.busy().in(language), null);
            }
        }
    }

    private Item askOnce(String account, String batch, String client, Locale language) {
        var found = find(account);
        if (found.isEmpty())
            return refused(
                    account, null, reasons.text("refusal.no-such-account").in(language), null);
        var holding = found.get();
        var attempt = "closing-permit:" + batch + ":" + holding.id();
        var earlier = permits.givenIn(attempt);
        if (earlier.isPresent()) return allowed(account, earlier.get());
        var asked = new Asked(
                attempt,
                ActionId.CLOSE_ACCOUNT,
                Subject.account(holding.id()),
                firstOwner(holding),
                null,
                Initiative.BANK,
                Asked.Handing.AWAY,
                clock.instant().plus(lasts));
        var verdict = guard.decide(asked);
        if (verdict instanceof Verdict.Refused refused)
            return refused(account, holding.id(), refused.reason().in(language), refused.decision());
        var permit = (GuardPermit) ((Verdict.Allowed) verdict).permit();
        permit.use(asked.action(), asked.subject());
        return allowed(account, permits.give(holding.id(), permit.execution(), client, lasts));
    }

    Optional<Holding> find(String idOrIban) {
        try {
            return holdings.find(HoldingId.of(idOrIban));
        } catch (IllegalArgumentException e) {
            return holdings.byIban(idOrIban);
        }
    }

    static CustomerId firstOwner(Holding holding) {
        return holding.parties().stream()
                .filter(party -> party.role().owns())
                .min(Comparator.comparing(Party::role))
                .orElseThrow()
                .customerId();
    }

    private static Item allowed(String account, ClosingPermits.ClosingPermit permit) {
        Instant expires = permit.expiresAt();
        return new Item(account, true, permit.account(), permit.id(), expires.atOffset(ZoneOffset.UTC), null, null);
    }

    private static Item refused(
            String account, @Nullable HoldingId id, @Nullable String reason, @Nullable DecisionId decision) {
        return new Item(account, false, id, null, null, reason, decision);
    }
}
