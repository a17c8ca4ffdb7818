package draad.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import draad.acceptance.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("C7: what was promised by a day is work for who promised it, and is kept or late in one place")
class WhatWasPromisedIsKeptOrLateTest extends Story {

    @Autowired
    private AgreementWork work;

    @Autowired
    private JdbcClient jdbc;

    private String customer;
    private String reference;

    @BeforeEach
    void aCase() {
        customer = newCustomer("Promise");
        reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
    }

    @Test
    void whatTheBankPromisedIsWorkAtOnceAndDoingItKeepsIt() {
        var id = agree("bank", LocalDate.now().plusDays(3));

        var item = ok(as("agent").get("/api/v1/work-items/" + id));
        assertThat(item.get("assignee").asString()).isEqualTo("agent");
        assertThat(item.get("dueAt").asString())
                .startsWith(LocalDate.now().plusDays(3).toString());
        ok(as("agent").post("/api/v1/work-items/" + id + "/completion", null));

        assertThat(agreement().get("outcome").get("kept").asBoolean()).isTrue();
        assertThat(kinds(customer)).contains("agreement-made", "agreement-kept");
    }

    @Test
    void sayingOnTheCaseThatItWasKeptEndsTheWork() {
        var id = agree("bank", LocalDate.now().plusDays(3));

        ok(as("agent").post("/api/v1/cases/" + reference + "/agreements/" + id + "/outcome", "{\"kept\": true}"));

        assertThat(ok(as("agent").get("/api/v1/work-items/" + id)).get("status").asString())
                .isEqualTo("done");
    }

    @Test
    void whatTheCustomerWouldDoBecomesWorkWhenItsDayHasPassed() {
        var id = agree("customer", LocalDate.now());
        work.raisePassed();
        assertThat(as("agent").get("/api/v1/work-items/" + id).status()).isEqualTo(404);

        itsDayHasPassed(id);
        work.raisePassed();
        work.raisePassed();

        var item = ok(as("agent").get("/api/v1/work-items/" + id));
        assertThat(item.get("assignee").asString()).isEqualTo("agent");
        assertThat(item.get("title").asString()).contains("Send the payslip");
        assertThat(as("agent")
                        .post("/api/v1/work-items/" + id + "/completion", null)
                        .status())
                .isEqualTo(409);
        ok(as("agent").post("/api/v1/cases/" + reference + "/agreements/" + id + "/outcome", "{\"kept\": false}"));
        assertThat(ok(as("agent").get("/api/v1/work-items/" + id)).get("status").asString())
                .isEqualTo("done");
    }

    private void itsDayHasPassed(String id) {
        jdbc.sql("update agreement set due = due - 1 where id = cast(? as uuid)")
                .param(id)
                .update();
    }

    private String agree(String side, LocalDate due) {
        return created(as("agent")
                        .post(
                                "/api/v1/cases/" + reference + "/agreements",
                                "{\"text\": \"Send the payslip\", \"side\": \"%s\", \"due\": \"%s\"}"
                                        .formatted(side, due)))
                .get("id")
                .asString();
    }

    private JsonNode agreement() {
        List<JsonNode> all = items(ok(customer(customer).get("/api/v1/cases/" + reference + "/agreements"))
                .get("items"));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
