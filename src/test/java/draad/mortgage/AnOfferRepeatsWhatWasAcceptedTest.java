package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("C3: whatever rate proposal a customer can accept, the form of the binding offer takes what comes of it")
class AnOfferRepeatsWhatWasAcceptedTest {

    private static final BigDecimal COSTS = new BigDecimal("1950");
    private static final int MONTHS = 360;

    @ParameterizedTest
    @CsvSource({
        "25000, 0, annuity, 0",
        "25000, 12500, linear, 15",
        "280000, 0, annuity, 3.85",
        "7000000, 0, annuity, 3.65",
        "10000000, 0, linear, 15",
        "10000000, 5000000, annuity, 15"
    })
    void itsFiguresStayWithinWhatTheFormAllows(BigDecimal amount, BigDecimal interestOnly, String way, BigDecimal rate)
            throws IOException {
        var payments = Payments.of(amount, interestOnly, way, rate, MONTHS);

        assertThat(payments.total()).isBetween(limit("totalCost", "min"), limit("totalCost", "max"));
        assertThat(payments.yearlyCost(amount, COSTS))
                .isBetween(limit("yearlyCost", "min"), limit("yearlyCost", "max"));
        assertThat(Costs.of(amount, interestOnly, way, rate, MONTHS).most())
                .isBetween(limit("monthlyCost", "min"), limit("monthlyCost", "max"));
    }

    private static BigDecimal limit(String question, String which) throws IOException {
        var source = new ClassPathResource("forms/mortgage-offer/make-binding-offer.form")
                .getContentAsString(StandardCharsets.UTF_8);
        JsonNode form = JsonMapper.builder().build().readTree(source);
        return StreamSupport.stream(form.get("components").spliterator(), false)
                .filter(component -> question.equals(component.path("key").asString("")))
                .map(component -> component.get("validate").get(which).decimalValue())
                .findFirst()
                .orElseThrow();
    }
}
