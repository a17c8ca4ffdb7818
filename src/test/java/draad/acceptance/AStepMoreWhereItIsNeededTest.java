package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("P4: rules and employees add a step where the process is not enough, and say why")
class AStepMoreWhereItIsNeededTest extends Story {

    @Test
    void aLargeFirstMortgageFromTheSofaIsCalledAboutOnceAndTheDecisionReadsBack() {
        var reference = quoted("900000.00");

        var extra = awaitStep(reference, "extra-step");

        assertThat(extra.get("title").asString()).isEqualTo("Extra contact with the customer");
        assertThat(extra.get("extra").get("kind").asString()).isEqualTo("extra-contact");
        assertThat(extra.get("extra").get("askedBy").asString()).isEqualTo("rules");
        var decision = ok(as("operator")
                .get("/api/v1/decisions/" + extra.get("extra").get("decision").asString()));
        assertThat(decision.toString())
                .contains("Somebody asked for a large first mortgage on their own; we call to hear what is not clear.");
        assertThat(items(caseNow(reference).get("extraSteps"))).hasSize(1);
    }

    @Test
    void anOrdinaryMortgageTakesNone() {
        var reference = quoted("325000.00");

        var now = caseNow(reference);

        assertThat(step(now, "extra-step")).isNull();
        assertThat(items(now.get("extraSteps"))).isEmpty();
    }

    @Test
    void aColleaguesQuestionGoesToWhoCanAnswerItAndStandsInTheStepAndItsForm() {
        var reference = quoted("325000.00");

        var asked = ok(
                as("mortgage-specialist")
                        .post(
                                "/api/v1/cases/" + reference + "/extra-steps",
                                """
                {"kind": "other-specialist", "skill": "complaint-handling", "question": "Does her complaint touch this?"}"""));

        var extra = step(asked, "extra-step");
        assertThat(extra.get("queue").asString()).isEqualTo("complaints");
        assertThat(extra.get("title").asString()).isEqualTo("Look from another specialist");
        var shown = ok(as("complaints").get("/api/v1/cases/" + reference + "/steps/" + id(extra)));
        assertThat(shown.get("extra").get("question").asString()).isEqualTo("Does her complaint touch this?");
        assertThat(shown.get("extra").get("askedBy").asString()).isEqualTo("Ilse Vermeer");
        assertThat(shown.get("schema").get("description").asString()).isEqualTo("Does her complaint touch this?");
        assertThat(why(extra)).contains("Somebody asked for the skill “complaints”. Who has it works on Complaints.");

        ok(complete(as("complaints"), reference, extra, "{\"answer\": \"No, it is about a card.\"}"));

        var answered = items(caseNow(reference).get("extraSteps")).get(0);
        assertThat(answered.get("answer").asString()).isEqualTo("No, it is about a card.");
    }

    @Test
    void whatAColleagueAskedIsNotForTheCustomer() {
        var customer = newCustomer("Hidden");
        var reference = quoted(customer, "325000.00");
        ok(as("mortgage-specialist")
                .post(
                        "/api/v1/cases/" + reference + "/extra-steps",
                        "{\"kind\": \"second-opinion\", \"question\": \"Is she sure?\"}"));

        var atHome = ok(customer(customer).get("/api/v1/cases/" + reference)).toString();

        assertThat(atHome)
                .contains("Second opinion")
                .doesNotContain("Is she sure?")
                .doesNotContain("transfers");
    }

    private String why(JsonNode extra) {
        var item = ok(as("complaints").get("/api/v1/work-items/" + id(extra)));
        return ok(as("complaints")
                        .get("/api/v1/decisions/" + item.get("decision").asString()))
                .toString();
    }

    private static String id(JsonNode step) {
        return step.get("id").asString();
    }

    private String quoted(String housePrice) {
        return quoted(newCustomer("Quoted"), housePrice);
    }

    private String quoted(String customer, String housePrice) {
        var web = customer(customer);
        var reference = start(web, "mortgage", customer, "{}").get("reference").asString();
        var step = awaitStep(reference, "quote-request");
        var data = (ObjectNode) Mortgages.JSON.readTree(examples(reference, step));
        data.put("housePrice", housePrice);
        ok(complete(web, reference, step, data.toString()));
        awaitStep(reference, "agree-on-service");
        return reference;
    }
}
