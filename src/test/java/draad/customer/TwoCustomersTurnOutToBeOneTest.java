package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.AtTheSameMoment;
import draad.Calls;
import draad.IntegrationTest;
import draad.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TwoCustomersTurnOutToBeOneTest {

    @LocalServerPort
    int port;

    @Autowired
    Customers customers;

    Calls branch;

    @BeforeEach
    void atTheBranch() {
        branch = Calls.to(port).as("branch");
    }

    private CustomerId somebody() {
        return CustomerId.of(branch.post("/api/v1/customers", CustomerExamples.person())
                .json()
                .get("id")
                .asString());
    }

    private Calls.Answer merge(CustomerId survivor, CustomerId duplicate) {
        return branch.post("/api/v1/customers/" + survivor + "/merges", "{\"duplicate\": \"" + duplicate + "\"}");
    }

    @Test
    void theDuplicateIsTheSurvivorUntilItIsUndone() {
        var survivor = somebody();
        var duplicate = somebody();

        var merge = merge(survivor, duplicate);

        assertThat(merge.status()).isEqualTo(201);
        assertThat(merge.json().has("undoableUntil")).isTrue();
        var seen = branch.get("/api/v1/customers/" + duplicate).json();
        assertThat(seen.get("id").asString()).isEqualTo(survivor.toString());
        assertThat(seen.get("contactPoints")).hasSize(4);
        assertThat(customers.allIds(duplicate)).containsExactlyInAnyOrder(survivor, duplicate);

        var undone = branch.delete("/api/v1/customers/" + survivor + "/merges/"
                + merge.json().get("id").asString());

        assertThat(undone.status()).isEqualTo(204);
        assertThat(customers.canonical(duplicate)).isEqualTo(duplicate);
        assertThat(branch.get("/api/v1/customers/" + duplicate).json().get("id").asString())
                .isEqualTo(duplicate.toString());
    }

    @Test
    void aChainOfMergesEndsAtTheLastSurvivor() {
        var one = somebody();
        var two = somebody();
        var three = somebody();

        merge(two, one);
        merge(three, two);

        assertThat(customers.canonical(List.of(one, two, three))).containsExactly(three);
        assertThat(customers.allIds(one)).containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void whatCannotBeIsRefused() {
        var one = somebody();
        var two = somebody();
        merge(one, two);

        assertThat(merge(one, one).problem()).isEqualTo("same-customer");
        assertThat(merge(two, one).problem()).isEqualTo("same-customer");
        assertThat(merge(one, two).problem()).isEqualTo("same-customer");
        assertThat(merge(somebody(), two).problem()).isEqualTo("already-merged");
        assertThat(merge(one, CustomerId.next()).status()).isEqualTo(404);
        assertThat(branch.post("/api/v1/customers/" + one + "/merges", "{}").status())
                .isEqualTo(422);
        assertThat(Calls.to(port)
                        .as("web")
                        .customer(one)
                        .post("/api/v1/customers/" + one + "/merges", "{\"duplicate\": \"" + two + "\"}")
                        .status())
                .isEqualTo(403);
    }

    @RepeatedTest(5)
    void racingMergesNeverMakeALoop() throws Exception {
        var all = new ArrayList<CustomerId>();
        for (int i = 0; i < 4; i++) all.add(somebody());
        var pairs = new ArrayList<Callable<Integer>>();
        for (var one : all)
            for (var other : all)
                if (!one.equals(other)) pairs.add(() -> merge(one, other).status());
        Collections.shuffle(pairs);

        var statuses = AtTheSameMoment.all(pairs);

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(201, 409, 503));
        var survivors = customers.canonical(all);
        var merged = statuses.stream().filter(status -> status == 201).count();
        assertThat(merged).isPositive();
        assertThat(survivors).hasSize((int) (4 - merged));
        assertThat(survivors).allSatisfy(survivor -> assertThat(customers.canonical(survivor))
                .isEqualTo(survivor));
    }
}
