package draad.inquiry.local;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Usage;
import draad.inquiry.CreditRegister;
import draad.inquiry.Heard;
import draad.shared.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Knows the credit that this bank itself gave: two percent of its limit counts a month, as registers in this country
 * do.
 */
@Component
class CreditRegisterHere implements CreditRegister {

    private static final BigDecimal A_MONTH = new BigDecimal("0.02");

    private final Holdings holdings;
    private final AnsweredBefore answered;
    private final Clock clock;

    CreditRegisterHere(Holdings holdings, AnsweredBefore answered, Clock clock) {
        this.holdings = holdings;
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public Heard<Registered> ask(CustomerId person, String idempotencyKey) {
        return answered.answer(idempotencyKey, Registered.class, () -> Optional.of(registered(person)));
    }

    @Override
    public Heard<Registered> settle(String idempotencyKey) {
        return answered.settle(idempotencyKey, Registered.class);
    }

    private Registered registered(CustomerId person) {
        var credits = holdings.of(List.of(person)).stream()
                .filter(holding -> !holding.isClosed() && !holding.product().equals("mortgage"))
                .map(this::usage)
                .filter(usage -> usage.overdraft().amount().signum() > 0 || usage.isInDebit())
                .toList();
        var monthly = credits.stream()
                .map(usage ->
                        usage.overdraft().amount().max(usage.balance().amount().negate()))
                .map(limit -> limit.multiply(A_MONTH))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Registered(
                monthly.setScale(2, RoundingMode.HALF_UP), credits.stream().anyMatch(CreditRegisterHere::isBehind));
    }

    private Usage usage(Holding holding) {
        return holdings.usage(holding.id(), clock.instant());
    }

    private static boolean isBehind(Usage usage) {
        return usage.balance().amount().add(usage.overdraft().amount()).signum() < 0;
    }
}
