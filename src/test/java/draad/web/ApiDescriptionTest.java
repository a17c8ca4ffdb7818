package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebModuleTest
class ApiDescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void theApiIsDescribedForEverybody() {
        var answer = Calls.to(port).get("/v3/api-docs");

        var api = answer.json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.at("/components/schemas/Problem/properties/errors/type").asString())
                .isEqualTo("array");
    }

    @Test
    void whatHoldsForEveryCallIsSaidAtEveryCall() {
        var call = Calls.to(port).get("/v3/api-docs").json().at("/paths/~1api~1v1~1described~1{customer}/post");

        assertThat(call.get("tags").toString()).isEqualTo("[\"described\"]");
        var headers = call.get("parameters").findValuesAsString("name");
        assertThat(headers)
                .contains("Idempotency-Key", "X-Customer", "X-Assurance")
                .doesNotContain("door");
        assertThat(call.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void idsAreTexts() {
        var api = Calls.to(port).get("/v3/api-docs").json();

        var fields = api.at("/components/schemas/Described/properties");
        assertThat(fields.at("/customer/type").asString()).isEqualTo("string");
        assertThat(fields.at("/reference/type").asString()).isEqualTo("string");
        assertThat(fields.at("/channel/enum").toString()).contains("core-banking");
    }

    @Test
    void everyExampleIsOfACallThatIsThere() throws java.io.IOException {
        try (var file = getClass().getResourceAsStream("/api-examples.yaml")) {
            var examples =
                    tools.jackson.dataformat.yaml.YAMLMapper.builder().build().readTree(file);

            assertThat(examples.propertyNames()).allMatch(call -> call.matches("(POST|PUT|PATCH) /[a-z].*"));
            assertThat(examples.propertyNames()).contains("POST /cases", "POST /customers/{id}/refusals");
        }
    }

    @Test
    void thePageOfTheApiIsThere() {
        var page = Calls.to(port).get("/swagger-ui/index.html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui-bundle.js");
    }
}
