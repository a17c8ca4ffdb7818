package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, W6: what machines cannot make out themselves is work for a person, with a queue and a promised time")
class DoubtsAreForPeopleTest extends Story {

    @Test
    void whoRegistersTwiceOnTheWebIsLookedAtByDataQuality() {
        var person =
                """
                {"name": {"first": "Dubbel", "last": "Aanmelding"}, "birthDate": "1971-05-06", "market": "private",
                 "contactPoints": [{"kind": "email", "value": "dubbel.aanmelding@example.nl"}]}""";
        created(as("web").post("/api/v1/customers", person));

        var second =
                created(as("web").post("/api/v1/customers", person)).get("id").asString();

        var work = items(
                ok(as("agent").get("/api/v1/work-items?customer=" + second)).get("items"));
        assertThat(work).singleElement().satisfies(item -> {
            assertThat(item.get("step").asString()).isEqualTo("possible-double");
            assertThat(item.get("queue").asString()).isEqualTo("data-quality");
            assertThat(item.get("promisedAt").isNull()).isFalse();
        });
    }
}
