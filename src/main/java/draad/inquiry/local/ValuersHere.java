package draad.inquiry.local;

import draad.inquiry.Heard;
import draad.inquiry.Valuers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Values a house at its price, less what a bad energy label costs; a very dear one is visited first. */
@Component
class ValuersHere implements Valuers {

    private static final BigDecimal VISITED = new BigDecimal("900000");
    private static final BigDecimal STEP = new BigDecimal("500");
    private static final Map<String, BigDecimal> WORTH = Map.of(
            "d", new BigDecimal("0.99"),
            "e", new BigDecimal("0.99"),
            "f", new BigDecimal("0.97"),
            "g", new BigDecimal("0.97"));

    private final AnsweredBefore answered;

    ValuersHere(AnsweredBefore answered) {
        this.answered = answered;
    }

    @Override
    public Heard<Valuation> ask(House house, String idempotencyKey) {
        return answered.answer(idempotencyKey, Valuation.class, () -> value(house));
    }

    @Override
    public Heard<Valuation> settle(String idempotencyKey) {
        return answered.settle(idempotencyKey, Valuation.class);
    }

    private static Optional<Valuation> value(House house) {
        if (house.price().compareTo(VISITED) > 0) return Optional.empty();
        var worth = house.price().multiply(WORTH.getOrDefault(house.energyLabel(), BigDecimal.ONE));
        var value = worth.divide(STEP, 0, RoundingMode.DOWN).multiply(STEP).max(STEP);
        return Optional.of(new Valuation(value.setScale(2, RoundingMode.UNNECESSARY)));
    }
}
