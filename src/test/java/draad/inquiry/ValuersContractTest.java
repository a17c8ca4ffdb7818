package draad.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The line to valuers keeps its contract")
class ValuersContractTest extends OutsiderContract<Valuers.House, Valuers.Valuation> {

    @Autowired
    Valuers valuers;

    @Override
    Valuers line() {
        return valuers;
    }

    @Override
    Valuers.House question() {
        return new Valuers.House(new BigDecimal("325000.00"), "c");
    }

    @Override
    Valuers.House another() {
        return new Valuers.House(new BigDecimal("500000.00"), "a");
    }

    @Test
    void aHouseWithABadLabelIsWorthLess() {
        var good = found(question());
        var bad = found(new Valuers.House(new BigDecimal("325000.00"), "g"));

        assertThat(good.value()).isEqualByComparingTo("325000");
        assertThat(bad.value()).isEqualByComparingTo("315000");
    }

    @Test
    void aVeryDearHouseIsVisitedFirst() {
        assertThat(valuers.ask(new Valuers.House(new BigDecimal("900000.01"), "a"), key))
                .isInstanceOf(Heard.Later.class);
    }
}
