package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("C12: no form of the mortgage asks what an earlier one asked, unless it is filled in already")
class NobodyIsAskedTwiceTest {

    private static final List<String> IN_THIS_ORDER =
            List.of("quote-request", "advice-conversation", "make-rate-proposal");

    @Test
    void fieldsAskedAgainAreNone() throws IOException {
        var asked = new HashSet<String>();
        var again = new ArrayList<String>();
        for (var step : IN_THIS_ORDER) {
            for (var question : questions(form(step).get("components"))) {
                var key = question.get("key").asString();
                var isFilledIn = question.path("properties").has("prefill");
                if (!asked.add(key) && !isFilledIn) again.add(step + "." + key);
            }
        }

        assertThat(asked).contains("birthDate", "advisedAmount", "monthlyCost");
        assertThat(again).isEmpty();
    }

    @Test
    void whatTheCustomerOrAnEarlierStepToldIsFilledIn() throws IOException {
        assertThat(filledIn("quote-request")).contains("birthDate");
        assertThat(filledIn("advice-conversation")).contains("advisedAmount");
        assertThat(filledIn("make-rate-proposal"))
                .contains("amount", "ratePercentage", "fixedRateYears", "monthlyCost");
    }

    private static Set<String> filledIn(String step) throws IOException {
        var keys = new HashSet<String>();
        for (var question : questions(form(step).get("components")))
            if (question.path("properties").has("prefill"))
                keys.add(question.get("key").asString());
        return keys;
    }

    private static List<JsonNode> questions(JsonNode components) {
        var questions = new ArrayList<JsonNode>();
        for (var component : components) {
            if (component.has("key")) questions.add(component);
            if (component.has("components")) questions.addAll(questions(component.get("components")));
        }
        return questions;
    }

    private static JsonNode form(String step) throws IOException {
        return JsonMapper.shared()
                .readTree(new ClassPathResource("forms/mortgage/" + step + ".form")
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
