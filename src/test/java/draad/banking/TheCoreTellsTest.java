package draad.banking;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.customer.CustomerExamples;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import draad.shared.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TheCoreTellsTest {

    private static final String HOLDINGS = "/api/v1/banking/holdings";
    private static final String PAYMENT =
            """
            {"iban": "%s", "amount": "%s", "currency": "EUR", "from": "Belastingdienst", "at": "2026-03-20T09:00:00+01:00",
             "description": "Teruggaaf"}""";

    @LocalServerPort
    int port;

    @Autowired
    Holdings holdings;

    Calls core;
    Calls branch;
    CustomerId holder;

    @BeforeEach
    void aCustomer() {
        core = Calls.to(port).as("core-banking");
        branch = Calls.to(port).as("branch");
        holder = somebody();
    }

    private CustomerId somebody() {
        return CustomerId.of(branch.post("/api/v1/customers", CustomerExamples.person())
                .json()
                .get("id")
                .asString());
    }

    private Holding opened() {
        var answer = core.post(
                HOLDINGS,
                "{\"customerId\": \"%s\", \"product\": \"credit\", \"openedAt\": \"2012-02-01T00:00:00+01:00\"}"
                        .formatted(holder));
        assertThat(answer.status()).isEqualTo(201);
        return holdings.find(HoldingId.of(answer.json().get("id").asString())).orElseThrow();
    }

    private void close(Holding holding) {
        var used = new ArrayList<Subject>();
        holdings.close(holding.id(), (action, subject) -> {
            assertThat(action).isEqualTo(ActionId.CLOSE_ACCOUNT);
            used.add(subject);
        });
        assertThat(used).containsExactly(Subject.account(holding.id()));
    }

    @Test
    void whatWasOpenedIsTheCustomers() {
        var holding = opened();

        var seen = branch.get("/api/v1/customers/" + holder + "/holdings").json();

        assertThat(seen.get("items")).hasSize(1);
        var item = seen.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo(holding.id().toString());
        assertThat(item.get("status").asString()).isEqualTo("open");
        assertThat(item.get("parties").get(0).get("customerId").asString()).isEqualTo(holder.toString());
        assertThat(item.get("parties").get(0).get("role").asString()).isEqualTo("holder");
        assertThat(Iban.parse(item.get("iban").asString())).isPresent();
    }

    @Test
    void moneyThatComesInIsEvidenceOfUse() {
        var holding = opened();

        var paid = core.post("/api/v1/banking/payments-in", PAYMENT.formatted(holding.iban(), "412.00"));

        assertThat(paid.status()).isEqualTo(201);
        var usage = holdings.usage(holding.id(), Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(usage.paymentsIn()).isEqualTo(1);
        assertThat(usage.last().orElseThrow().from()).isEqualTo("Belastingdienst");
        assertThat(usage.balance()).isEqualTo(Money.euro("412.00"));
        assertThat(holdings.usage(holding.id(), Instant.parse("2026-06-01T00:00:00Z"))
                        .paymentsIn())
                .isZero();
        assertThat(holdings.find(holding.id()).orElseThrow().lastPaymentIn())
                .isEqualTo(Instant.parse("2026-03-20T08:00:00Z"));
    }

    @Test
    void soAreOrdersMandatesAndLinks() {
        var holding = opened();
        core.post(
                "/api/v1/banking/standing-orders",
                """
                {"iban": "%s", "amount": 25, "currency": "EUR", "to": "Savings", "every": "month"}"""
                        .formatted(holding.iban()));
        core.post(
                "/api/v1/banking/direct-debits",
                """
                {"iban": "%s", "creditor": "Vitens", "mandate": "M-1"}"""
                        .formatted(holding.iban()));
        var again = core.post(
                "/api/v1/banking/direct-debits",
                """
                {"iban": "%s", "creditor": "Vitens", "mandate": "M-1"}"""
                        .formatted(holding.iban()));
        core.post(
                HOLDINGS + "/" + holding.id() + "/links",
                """
                {"kind": "mortgage-payment", "description": "Mortgage of Laan 1"}""");

        var usage = holdings.usage(holding.id(), Instant.EPOCH);

        assertThat(usage.standingOrders()).extracting(StandingOrder::payee).containsExactly("Savings");
        assertThat(usage.directDebits()).extracting(DirectDebit::creditor).containsExactly("Vitens");
        assertThat(usage.linkedProducts()).extracting(LinkedProduct::kind).containsExactly("mortgage-payment");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void moneyForAClosedHoldingIsKeptAsSentBackAndTheHoldingComesBackAsItWas() {
        var holding = opened();
        close(holding);

        var paid = core.post("/api/v1/banking/payments-in", PAYMENT.formatted(holding.iban(), "10.00"));

        assertThat(paid.json().get("returned").asBoolean()).isTrue();
        assertThat(holdings.paymentsOnClosed(holding.id()))
                .extracting(PaymentIn::amount)
                .containsExactly(Money.euro("10.00"));
        var used = new java.util.ArrayList<String>();
        assertThat(holdings.reopen(holding.id(), (action, subject) -> used.add(action + " " + subject)))
                .isTrue();
        assertThat(holdings.reopen(holding.id(), (action, subject) -> used.add(action + " " + subject)))
                .isFalse();
        assertThat(used).hasSize(2).containsOnly("restore-account account:" + holding.id());
        var reopened = holdings.find(holding.id()).orElseThrow();
        assertThat(reopened.iban()).isEqualTo(holding.iban());
        assertThat(reopened.balance()).isEqualTo(Money.euro("0"));
        assertThat(reopened.closedAt()).isNull();
    }

    @Test
    void aPermitThatRefusesLeavesTheHoldingOpen() {
        var holding = opened();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> holdings.close(holding.id(), (action, subject) -> {
                            throw new IllegalStateException("refused");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(holdings.find(holding.id()).orElseThrow().status()).isEqualTo(Holding.Status.OPEN);
    }

    @Test
    void othersComeToHaveAPart() {
        var holding = opened();
        var partner = somebody();

        core.post(
                HOLDINGS + "/" + holding.id() + "/parties",
                "{\"customerId\": \"%s\", \"role\": \"co-holder\"}".formatted(partner));

        assertThat(holdings.holders(holding.id()))
                .containsExactlyInAnyOrder(
                        new Party(holder, Party.Role.HOLDER), new Party(partner, Party.Role.CO_HOLDER));
        assertThat(holdings.of(Set.of(partner))).extracting(Holding::id).containsExactly(holding.id());
    }

    @Test
    void aMergedCustomersHoldingsAreTheSurvivors() {
        var holding = opened();
        var survivor = somebody();

        branch.post("/api/v1/customers/" + survivor + "/merges", "{\"duplicate\": \"%s\"}".formatted(holder));

        assertThat(holdings.holders(holding.id())).containsExactly(new Party(survivor, Party.Role.HOLDER));
        assertThat(holdings.of(Set.of(survivor))).extracting(Holding::id).containsExactly(holding.id());
    }

    @Test
    void whatIsNotRightIsRefused() {
        var holding = opened();
        var path = "{\"customerId\": \"%s\", \"product\": \"%s\", \"iban\": \"%s\", \"openedAt\": \"2020-01-01\"}";

        assertThat(core.post(HOLDINGS, path.formatted(holder, "credit", "NL91ABNA0417164301"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post(HOLDINGS, path.formatted(holder, "Credit!", "NL91ABNA0417164300"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post(HOLDINGS, path.formatted(CustomerId.next(), "credit", "NL91ABNA0417164300"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post(HOLDINGS, path.formatted(holder, "credit", holding.iban()))
                        .status())
                .isEqualTo(409);
        assertThat(core.post("/api/v1/banking/payments-in", PAYMENT.formatted(holding.iban(), "-1"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post("/api/v1/banking/payments-in", PAYMENT.formatted(holding.iban(), "1.005"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post("/api/v1/banking/payments-in", PAYMENT.formatted("NL91ABNA0417164300", "1"))
                        .status())
                .isEqualTo(422);
        assertThat(core.post("/api/v1/banking/payments-in", "{\"iban\": 3,").status())
                .isEqualTo(400);
        assertThat(branch.post("/api/v1/banking/payments-in", PAYMENT.formatted(holding.iban(), "1"))
                        .status())
                .isEqualTo(403);
    }
}
