package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.IntegrationTest;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.Permit;
import draad.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TheGuardTest {

    @Autowired
    ApplicationContext application;

    Bank bank;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
    }

    @Test
    void whatNobodyRefusedIsDone() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);

        var verdict = bank.close(account, anna);

        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
        assertThat(bank.holding(account).isClosed()).isTrue();
        assertThat(executionsOf(account)).isOne();
    }

    @Test
    void whatSomebodyRefusedIsNotDone() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        bank.refusesClosing(account, anna);

        var verdict = bank.close(account, anna);

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(((Verdict.Refused) verdict).reason().en())
                .contains("The customer said no to this on", "by telephone");
        assertThat(bank.holding(account).isClosed()).isFalse();
        assertThat(executionsOf(account)).isZero();
    }

    @Test
    void theWordOfACoHolderCountsInACaseOfAnother() {
        var anna = bank.customer();
        var bob = bank.customer();
        var account = bank.accountOf(anna, bob);
        bank.refusesClosing(account, bob);

        var verdict = bank.close(account, anna);

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whatIsNotTheCustomersIsNotTouched() {
        var anna = bank.customer();
        var stranger = bank.customer();
        var account = bank.accountOf(anna);

        var verdict = bank.close(account, stranger);

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aPermitIsForItsOwnActionAndSubject() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var another = bank.accountOf(anna);

        assertThatThrownBy(() ->
                        withPermit(account, permit -> permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(another))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is none for");
        assertThatThrownBy(
                        () -> withPermit(account, permit -> permit.use(ActionId.SEND_MAIL, Subject.account(account))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(executionsOf(account)).isZero();
    }

    @Test
    void aPermitIsUsedOnce() {
        var account = bank.accountOf(bank.customer());

        assertThatThrownBy(() -> withPermit(account, permit -> {
                    permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(account));
                    permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(account));
                }))
                .hasMessageContaining("once");
    }

    @Test
    void aPermitIsDeadAfterItsTransaction() {
        var account = bank.accountOf(bank.customer());
        var kept = new Permit[1];
        withPermit(account, permit -> kept[0] = permit);

        assertThatThrownBy(() -> bank.transaction()
                        .executeWithoutResult(status -> kept[0].use(ActionId.CLOSE_ACCOUNT, Subject.account(account))))
                .hasMessageContaining("its own transaction");
    }

    @Test
    void aPermitIsNotGoodInATransactionBeside() {
        var account = bank.accountOf(bank.customer());
        var beside = new TransactionTemplate(
                bank.transaction().getTransactionManager(),
                new org.springframework.transaction.support.DefaultTransactionDefinition(
                        TransactionDefinition.PROPAGATION_REQUIRES_NEW));

        assertThatThrownBy(() -> withPermit(
                        account,
                        permit -> beside.executeWithoutResult(
                                status -> permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(account)))))
                .hasMessageContaining("its own transaction");
    }

    @Test
    void aPermitIsNotGoodInANestedTransaction() {
        var account = bank.accountOf(bank.customer());
        var nested = new TransactionTemplate(
                bank.transaction().getTransactionManager(),
                new org.springframework.transaction.support.DefaultTransactionDefinition(
                        TransactionDefinition.PROPAGATION_NESTED));

        assertThatThrownBy(() -> withPermit(
                        account,
                        permit -> nested.executeWithoutResult(
                                status -> permit.use(ActionId.CLOSE_ACCOUNT, Subject.account(account)))))
                .hasMessageContaining("none nested in it");
    }

    @Test
    void theWordIsReadInReadCommittedOnly() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var repeatable = new TransactionTemplate(bank.transaction().getTransactionManager());
        repeatable.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThatThrownBy(() -> repeatable.executeWithoutResult(
                        status -> bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna)))
                .hasMessageContaining("read committed only");
    }

    @Test
    void theWordIsReadInATransactionOnly() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);

        assertThatThrownBy(() -> bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), anna))
                .isInstanceOf(RuntimeException.class);
    }

    private void withPermit(draad.shared.HoldingId account, java.util.function.Consumer<Permit> use) {
        var customer = bank.holding(account).owners().iterator().next();
        bank.transaction().executeWithoutResult(status -> {
            var verdict = bank.ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), customer);
            use.accept(((Verdict.Allowed) verdict).permit());
        });
    }

    private int executionsOf(draad.shared.HoldingId account) {
        return bank.jdbc()
                .sql("select count(*) from action_execution where subject_id = :account and action = 'close-account'")
                .param("account", account.toString())
                .query(Integer.class)
                .single();
    }
}
