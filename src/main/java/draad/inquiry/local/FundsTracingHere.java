package draad.inquiry.local;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.inquiry.FundsTracing;
import draad.inquiry.Heard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Explains own money by what stands on accounts at this bank, or by the document that was accepted for it. */
@Component
class FundsTracingHere implements FundsTracing {

    private final Holdings holdings;
    private final AnsweredBefore answered;

    FundsTracingHere(Holdings holdings, AnsweredBefore answered) {
        this.holdings = holdings;
        this.answered = answered;
    }

    @Override
    public Heard<Traced> ask(OwnMoney money, String idempotencyKey) {
        return answered.answer(idempotencyKey, Traced.class, () -> Optional.of(new Traced(word(money))));
    }

    @Override
    public Heard<Traced> settle(String idempotencyKey) {
        return answered.settle(idempotencyKey, Traced.class);
    }

    private String word(OwnMoney money) {
        if (money.amount().signum() == 0) return "none";
        if (saved(money).compareTo(money.amount()) >= 0) return "at-this-bank";
        return money.proven() ? "by-document" : "unexplained";
    }

    private BigDecimal saved(OwnMoney money) {
        return holdings.of(List.of(money.customer())).stream()
                .filter(holding -> !holding.isClosed())
                .map(Holding::balance)
                .map(balance -> balance.amount().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
