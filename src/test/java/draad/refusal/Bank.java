package draad.refusal;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.customer.CustomerName;
import draad.customer.Customers;
import draad.customer.Market;
import draad.customer.NewContactPoint;
import draad.customer.NewCustomer;
import draad.customer.WordLocks;
import draad.process.ActionGuard;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import draad.shared.PostalAddress;
import draad.shared.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A bank with customers and accounts of this test only, and what it does to them through the guard. */
class Bank {

    static final Actor SOMEBODY = Actor.employee("agent", "Agent");

    private final Customers customers;
    private final Holdings holdings;
    private final ActionGuard guard;
    private final CustomersWord word;
    private final WordLocks locks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Bank(ApplicationContext application) {
        this.customers = application.getBean(Customers.class);
        this.holdings = application.getBean(Holdings.class);
        this.guard = application.getBean(ActionGuard.class);
        this.word = application.getBean(CustomersWord.class);
        this.locks = application.getBean(WordLocks.class);
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        this.jdbc = application.getBean(JdbcClient.class);
    }

    CustomerId customer() {
        return customer("Test" + Ids.next().toString().substring(24));
    }

    /** Somebody about whom something was locked before, as about most: there is no new row for others to wait for. */
    CustomerId customerOfOld() {
        var customer = customer();
        transaction.executeWithoutResult(status -> locks.lock(Set.of(customer)));
        return customer;
    }

    CustomerId customer(String lastName, NewContactPoint... points) {
        var name = CustomerName.person("Anna", null, lastName);
        var customer = new NewCustomer(name, null, Market.PRIVATE, Locale.forLanguageTag("nl"), List.of(points));
        return customers.register(customer, Channel.BRANCH).id();
    }

    static NewContactPoint postAt(String number) {
        return NewContactPoint.post(address(number));
    }

    static PostalAddress address(String number) {
        return new PostalAddress("Dorpsstraat", number, null, "3511AB", "Utrecht", "NL");
    }

    HoldingId accountOf(CustomerId... holders) {
        var parties = Stream.concat(
                Stream.of(new Party(holders[0], Party.Role.HOLDER)),
                Arrays.stream(holders).skip(1).map(holder -> new Party(holder, Party.Role.CO_HOLDER)));
        return account(parties.toList());
    }

    HoldingId account(List<Party> parties) {
        var nothing = Money.euro("0");
        return holdings.open(new NewHolding(
                        HoldingId.next(),
                        "payment",
                        null,
                        Instant.parse("2020-01-01T00:00:00Z"),
                        nothing,
                        nothing,
                        parties))
                .id();
    }

    /** Attempts to close it of the bank's own accord, in one transaction. */
    Verdict close(HoldingId account, CustomerId customer) {
        return transaction.execute(status -> {
            var verdict = ask(ActionId.CLOSE_ACCOUNT, Subject.account(account), customer);
            if (verdict instanceof Verdict.Allowed allowed) holdings.close(account, allowed.permit());
            return verdict;
        });
    }

    Verdict ask(ActionId action, Subject subject, CustomerId customer) {
        return guard.ask(action, subject, customer, null, Ids.next().toString());
    }

    Verdict wouldDo(ActionId action, Subject subject, CustomerId customer) {
        return transaction.execute(status -> ask(action, subject, customer));
    }

    Registered refusesClosing(HoldingId account, CustomerId customer) {
        return says(NewWord.refusal(ActionId.CLOSE_ACCOUNT, Subject.account(account), customer, known()));
    }

    Registered says(NewWord said) {
        return word.register(said);
    }

    static Source known() {
        return Source.of("call", Channel.PHONE, Assurance.KNOWN, SOMEBODY);
    }

    static Source strong() {
        return Source.of("visit", Channel.BRANCH, Assurance.STRONG, SOMEBODY);
    }

    Holding holding(HoldingId account) {
        return holdings.find(account).orElseThrow();
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
