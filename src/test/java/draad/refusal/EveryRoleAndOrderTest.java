package draad.refusal;

import static draad.refusal.RefusalCalls.account;
import static draad.refusal.RefusalCalls.idOf;
import static draad.refusal.RefusalCalls.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.banking.Party;
import draad.process.Verdict;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContextManager;

/** Generated orders of what people with every role say, held against what the promise says. */
@IntegrationTest
@Label("W8, W9: any holder's no counts, whoever else says what, in any order")
class EveryRoleAndOrderTest {

    private static final ApplicationContext APPLICATION =
            new TestContextManager(EveryRoleAndOrderTest.class).getTestContext().getApplicationContext();

    enum Role {
        HOLDER,
        /** The holder once more, registered twice and merged later. */
        HOLDERS_DOUBLE,
        CO_HOLDER,
        /** A guardian in the account itself. */
        GUARDIAN,
        /** Speaks for the holder about everything. */
        ATTORNEY,
        /** Speaks for the holder about something else only. */
        NARROW_ATTORNEY,
        STRANGER;

        boolean hasPart() {
            return this != NARROW_ATTORNEY && this != STRANGER;
        }

        /** In whose name they speak. */
        Role inTheNameOf() {
            return this == ATTORNEY || this == NARROW_ATTORNEY ? HOLDER : this;
        }
    }

    enum Act {
        REFUSE,
        WITHDRAW,
        WISH
    }

    record Said(Role role, Act act) {}

    private final Bank bank = new Bank(APPLICATION);
    private final int port =
            APPLICATION.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    private final Map<Role, CustomerId> people = new EnumMap<>(Role.class);
    private final Map<Role, Deque<String>> inForce = new EnumMap<>(Role.class);

    @Property(tries = 25)
    void theBankClosesExactlyWhenNobodysNoIsInForce(@ForAll("orders") List<Said> order) {
        var account = open();

        for (var said : order) {
            say(said, account);
            assertThat(bankWouldClose(account))
                    .as("after %s of %s", said, order)
                    .isEqualTo(nobodySaysNo());
        }

        merge();
        assertThat(bankWouldClose(account)).as("after the merge, of %s", order).isEqualTo(nobodySaysNo());
        var closed = bank.close(account, people.get(Role.CO_HOLDER)) instanceof Verdict.Allowed;
        assertThat(closed).isEqualTo(nobodySaysNo());
        assertThat(bank.holding(account).isClosed()).isEqualTo(closed);
    }

    @Provide
    Arbitrary<List<Said>> orders() {
        return Combinators.combine(Arbitraries.of(Role.class), Arbitraries.of(Act.class))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private boolean nobodySaysNo() {
        return inForce.values().stream().allMatch(Deque::isEmpty);
    }

    private HoldingId open() {
        people.clear();
        inForce.clear();
        for (var role : Role.values()) {
            people.put(role, bank.customer());
            inForce.put(role, new ArrayDeque<>());
        }
        represents(Role.ATTORNEY, "\"all\"");
        represents(Role.NARROW_ATTORNEY, "{\"actions\": [\"share-data\"], \"accounts\": []}");
        return bank.account(List.of(
                new Party(people.get(Role.HOLDER), Party.Role.HOLDER),
                new Party(people.get(Role.HOLDERS_DOUBLE), Party.Role.CO_HOLDER),
                new Party(people.get(Role.CO_HOLDER), Party.Role.CO_HOLDER),
                new Party(people.get(Role.GUARDIAN), Party.Role.GUARDIAN)));
    }

    private void say(Said said, HoldingId account) {
        switch (said.act()) {
            case REFUSE -> refuse(said.role(), account);
            case WISH -> wish(said.role(), account);
            case WITHDRAW -> withdrawn(said.role());
        }
    }

    private void refuse(Role role, HoldingId account) {
        var answer = speak(role, account, "");
        if (role.hasPart()) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            inForce.get(role).push(idOf(answer));
        } else {
            assertThat(answer.status()).isIn(404, 422);
        }
    }

    private void wish(Role role, HoldingId account) {
        var answer = speak(role, account, ", \"kind\": \"opt-in\"");
        assertThat(answer.status() == 201).as(answer.body()).isEqualTo(role.hasPart());
        if (role.hasPart()) inForce.get(role).clear();
    }

    /** Everybody tries to withdraw the holder's newest no, and then their own. */
    private void withdrawn(Role role) {
        for (var whose : List.of(Role.HOLDER, role)) {
            var refusal = inForce.get(whose).peek();
            if (refusal == null) continue;
            var answer = withdraw(Calls.to(port).as("web").customer(people.get(role)), refusal);
            boolean may = whose == role || role == Role.ATTORNEY;
            assertThat(answer.status())
                    .as("%s withdraws of %s: %s", role, whose, answer)
                    .isEqualTo(may ? 200 : 404);
            if (may) inForce.get(whose).pop();
        }
    }

    private Calls.Answer speak(Role role, HoldingId account, String more) {
        var caller = Calls.to(port).as("web").customer(people.get(role));
        return RefusalCalls.say(caller, people.get(role.inTheNameOf()), "close-account", account(account), more);
    }

    private void represents(Role role, String scope) {
        var answer = Calls.to(port)
                .as("branch-adviser")
                .post(
                        "/api/v1/customers/" + people.get(Role.HOLDER) + "/representations",
                        """
                {"by": "%s", "capacity": "attorney", "scope": %s}"""
                                .formatted(people.get(role), scope));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void merge() {
        var answer = Calls.to(port)
                .as("branch-adviser")
                .post(
                        "/api/v1/customers/" + people.get(Role.HOLDER) + "/merges",
                        """
                {"duplicate": "%s"}""".formatted(people.get(Role.HOLDERS_DOUBLE)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private boolean bankWouldClose(HoldingId account) {
        var verdict = RefusalCalls.check(
                Calls.to(port).as("phone"), people.get(Role.HOLDER), "close-account", account(account));
        return RefusalCalls.verdictOf(verdict).equals("allowed");
    }
}
