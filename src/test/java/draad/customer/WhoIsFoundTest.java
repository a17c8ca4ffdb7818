package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class WhoIsFoundTest {

    @LocalServerPort
    int port;

    Calls phone;
    String last;
    String number;
    JsonNode customer;

    @BeforeEach
    void aCustomer() {
        phone = Calls.to(port).as("phone");
        last = CustomerExamples.surname();
        number = "06" + ThreadLocalRandom.current().nextInt(10_000_000, 60_000_000);
        var house = ThreadLocalRandom.current().nextInt(1, 99_999);
        customer = phone.post(
                        "/api/v1/customers",
                        """
                {"name": {"first": "Zoë", "infix": "van der", "last": "%s"}, "market": "private", "contactPoints": [
                    {"kind": "email", "value": "Zoe.%s@example.nl"},
                    {"kind": "phone", "value": "%s"},
                    {"kind": "post", "address": {"street": "Kade", "number": "%d", "addition": "bis",
                        "postcode": "9711LM", "city": "Groningen"}}],
                 "holdings": [{"product": "payment"}]}"""
                                .formatted(last, last, number, house))
                .json();
    }

    private List<String> found(String query) {
        var answer = phone.get("/api/v1/customers?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(card -> card.get("id").asString())
                .toList();
    }

    @Test
    void byEveryThingThatTheyMaySayOfThemselves() {
        var id = customer.get("id").asString();
        var address = customer.get("contactPoints").get(2).get("address");
        var iban = phone.get("/api/v1/customers/" + id + "/holdings")
                .json()
                .get("items")
                .get(0)
                .get("iban")
                .asString();

        var queries = List.of(
                last,
                "zoe van der " + last,
                "Zoë " + last,
                customer.get("number").asString(),
                customer.get("number").asString().replace("-", ""),
                "zoe." + last + "@EXAMPLE.nl",
                "+31" + number.substring(1),
                number,
                "9711LM" + address.get("number").asString(),
                "9711 lm " + address.get("number").asString(),
                "9711LM " + address.get("number").asString() + " bis",
                iban,
                iban.replaceAll("(....)", "$1 ").strip(),
                iban.substring(10));

        assertThat(queries).allSatisfy(query -> assertThat(found(query)).contains(id));
    }

    @Test
    void inSpiteOfATypingError() {
        var id = customer.get("id").asString();
        var missing = last.substring(0, 6) + last.substring(7);
        var swapped = last.substring(0, 5) + last.charAt(6) + last.charAt(5) + last.substring(7);

        assertThat(found(missing)).contains(id);
        assertThat(found("zoe van der " + swapped)).contains(id);
    }

    @Test
    void byANameThatIsWrittenTogetherAndByAFirstNameOfWhichOnlyTheInitialIsKnown() {
        var family = CustomerExamples.surname();
        var id = phone.post("/api/v1/customers", CustomerExamples.person("J.", "van den", family))
                .json()
                .get("id")
                .asString();

        assertThat(found("vanden" + family)).contains(id);
        assertThat(found("Johanna " + family)).contains(id);
        assertThat(found(family.substring(0, 9))).contains(id);
    }

    @Test
    void whoeverIsCalledSoComesBeforeWhoIsCalledAlmostSo() {
        var family = CustomerExamples.surname();
        var almost = family.substring(0, 7) + "x" + family.substring(8);
        phone.post(
                "/api/v1/customers", CustomerExamples.person("Anna", "", almost).replace("1971", "1962"));
        phone.post("/api/v1/customers", CustomerExamples.person("Anna", "", family));

        var names = phone.get("/api/v1/customers?query=anna%20" + family)
                .json()
                .get("items")
                .valueStream()
                .map(card -> card.get("displayName").asString())
                .toList();

        assertThat(names).containsExactly("Anna " + family, "Anna " + almost);
    }

    @Test
    void andNobodyElse() {
        assertThat(found(CustomerExamples.surname())).isEmpty();
        assertThat(found("Zoe.nobody." + last + "@example.nl")).isEmpty();
    }

    @Test
    void pageByPageWithoutMissingOrRepeatingAnybody() {
        var family = CustomerExamples.surname();
        for (var first : List.of("Anna", "Bram", "Cato", "Dirk", "Emma"))
            phone.post(
                    "/api/v1/customers",
                    CustomerExamples.person(first, "", family)
                            .replace(family + "@", first + "." + family + "@")
                            .replace("1971", "19" + (60 + first.charAt(0) - 'A')));

        var seen = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = phone.get("/api/v1/customers?limit=2&query=" + family + "&cursor=" + next)
                    .json();
            page.get("items").forEach(card -> seen.add(card.get("displayName").asString()));
            next = page.get("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "Anna " + family, "Bram " + family, "Cato " + family, "Dirk " + family, "Emma " + family);
    }

    @Test
    void onTheWebOnlyOneselfIsThere() {
        var other = phone.post("/api/v1/customers", CustomerExamples.person())
                .json()
                .get("id")
                .asString();
        var web = Calls.to(port).as("web").customer(other);

        var seen = web.get("/api/v1/customers?query=" + last);
        var looked = web.get("/api/v1/customers/" + customer.get("id").asString());

        assertThat(seen.json().get("items")).isEmpty();
        assertThat(looked.status()).isEqualTo(404);
        assertThat(web.get("/api/v1/customers/" + other).status()).isEqualTo(200);
    }

    @Test
    void everyLookIsWrittenDown() {
        var id = customer.get("id").asString();
        phone.with("X-Reason", "asked about a letter").get("/api/v1/customers/" + id);

        var reads = Calls.to(port).as("compliance").get("/api/v1/customers/" + id + "/reads");

        assertThat(reads.json().get("items").valueStream().map(read -> read.get("reason")))
                .filteredOn(reason -> reason != null && reason.asString().equals("asked about a letter"))
                .hasSize(1);
        assertThat(phone.get("/api/v1/customers/" + id + "/reads").status()).isEqualTo(403);
    }
}
