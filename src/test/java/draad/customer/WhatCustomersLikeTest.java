package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.CustomerId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WhatCustomersLikeTest {

    @LocalServerPort
    int port;

    @Autowired
    Preferences preferences;

    Calls phone;
    CustomerId customer;
    String path;

    @BeforeEach
    void aCustomer() {
        phone = Calls.to(port).as("phone");
        customer = CustomerId.of(phone.post("/api/v1/customers", CustomerExamples.person())
                .json()
                .get("id")
                .asString());
        path = "/api/v1/customers/" + customer + "/preferences";
    }

    @Test
    void whatIsSaidInOneChannelIsReadInAnother() {
        phone.put(
                path,
                """
                {"language": "en", "serviceChannel": "mail", "marketingChannel": "email", "interests": [
                    {"topic": "houses", "source": "call of today"}, {"topic": "pensions"}]}""");

        var seen = Calls.to(port).as("web").customer(customer).get(path).json();

        assertThat(seen.get("language").asString()).isEqualTo("en");
        assertThat(seen.get("serviceChannel").asString()).isEqualTo("mail");
        assertThat(seen.get("interests").valueStream().map(one -> one.get("source")
                        .asString()))
                .containsExactlyInAnyOrder("call of today", "phone");
    }

    @Test
    void whatHasExpiredOrIsTakenBackNoLongerCounts() {
        phone.put(
                path,
                """
                {"interests": [{"topic": "houses", "until": "2020-01-01T00:00:00Z"}, {"topic": "cars"}]}""");
        var before = preferences.of(customer);

        phone.put(path, "{\"interests\": []}");

        assertThat(before.isInterestedIn("houses")).isFalse();
        assertThat(before.isInterestedIn("cars")).isTrue();
        assertThat(preferences.of(customer).isInterestedIn("cars")).isFalse();
    }

    @Test
    void theSameTopicSaidAgainCountsFromThen() {
        preferences.say(customer, new Interest("houses", "webcare", Instant.parse("2026-01-01T00:00:00Z"), null));
        preferences.say(customer, new Interest("houses", "branch", Instant.parse("2026-02-01T00:00:00Z"), null));

        var interests = preferences.of(customer).interests();

        assertThat(interests).extracting(Interest::source).containsExactly("branch");
    }

    @Test
    void whatIsSentBackAsItWasReadStaysAsItWas() {
        phone.put(path, "{\"interests\": [{\"topic\": \"houses\"}]}");
        var first = phone.get(path);

        var again = phone.put(path, first.body());

        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void whatIsNotRightIsNamed() {
        var answer = phone.put(
                path,
                """
                {"language": "dutch", "interests": [{"topic": ""}, {"topic": "cars", "until": "soon"}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(phone.put(path, "{\"serviceChannel\": \"fax\"}").status()).isEqualTo(400);
        assertThat(phone.put(path, "{\"colour\": \"red\"}").status()).isEqualTo(400);
    }
}
