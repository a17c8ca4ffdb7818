package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

@DisplayName("A form that changed asks nobody anew who was filling in the one before")
class AStepKeepsItsFormTest extends Story {

    private static final String LESS = "{\"currency\": \"EUR\"}";

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoBeganOnTheFormBeforeIsAskedWhatThatAsked() throws IOException {
        var saver = newCustomer("Before");
        var opened = start(customer(saver), "savings-account", saver, "{}");
        var reference = opened.get("reference").asString();
        var step = awaitStep(reference, "open-account");
        openedWith(step, "before", withoutConditions());

        var shown = ok(as("web").customer(saver).get(path(reference, step)));

        assertThat(shown.at("/schema/properties").has("agreeConditions")).isFalse();
        ok(complete(customer(saver), reference, step, examplesWithout(reference, step)));
        awaitEnd(reference, "account-opened");
    }

    @Test
    void whereNobodyKeptTheFormBeforeTodaysIsAsked() {
        var saver = newCustomer("Lost");
        var opened = start(customer(saver), "savings-account", saver, "{}");
        var reference = opened.get("reference").asString();
        var step = awaitStep(reference, "open-account");
        pointAt(step, "lost");

        var incomplete = complete(customer(saver), reference, step, LESS);

        assertThat(incomplete.status()).as(incomplete.toString()).isEqualTo(422);
        assertThat(incomplete.toString()).contains("agreeConditions");
    }

    private String examplesWithout(String reference, JsonNode step) {
        var data = examples(reference, step);
        assertThat(data).doesNotContain("agreeConditions");
        return data;
    }

    private void openedWith(JsonNode step, String version, String content) {
        jdbc.sql(
                        """
                insert into form_version (case_type, step, version, content, created_at)
                values ('savings-account', 'open-account', :version, :content, now())""")
                .param("version", version)
                .param("content", content)
                .update();
        pointAt(step, version);
    }

    private void pointAt(JsonNode step, String version) {
        jdbc.sql("update case_step set form_version = :version where id = :id::uuid")
                .param("version", version)
                .param("id", step.get("id").asString())
                .update();
    }

    /** As it was before the bank asked to agree to its conditions. */
    private static String withoutConditions() throws IOException {
        var json = JsonMapper.builder().build();
        var form = json.readTree(Files.readString(Path.of("forms/savings-account/open-account.form")));
        var components = (ArrayNode) form.get("components");
        for (int i = components.size() - 1; i >= 0; i--)
            if (components.get(i).path("key").asString("").equals("agreeConditions")) components.remove(i);
        return form.toString();
    }

    private static String path(String reference, JsonNode step) {
        return "/api/v1/cases/%s/steps/%s".formatted(reference, step.get("id").asString());
    }
}
