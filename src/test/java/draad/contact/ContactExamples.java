package draad.contact;

import draad.banking.Holdings;
import draad.banking.NewHolding;
import draad.banking.Party;
import draad.customer.Customer;
import draad.customer.CustomerName;
import draad.customer.Customers;
import draad.customer.Market;
import draad.customer.NewContactPoint;
import draad.customer.NewCustomer;
import draad.shared.ActionId;
import draad.shared.CaseReference;
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
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bank with customers, accounts and cases of one test only, and what it asks and tells them. */
class ContactExamples {

    private final Customers customers;
    private final Holdings holdings;
    private final Questions questions;
    private final Outbound outbound;
    private final JdbcClient jdbc;

    ContactExamples(ApplicationContext application) {
        this.customers = application.getBean(Customers.class);
        this.holdings = application.getBean(Holdings.class);
        this.questions = application.getBean(Questions.class);
        this.outbound = application.getBean(Outbound.class);
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** Somebody whom post reaches, in a street of their own. */
    Customer customerWithPost() {
        return customer(NewContactPoint.post(address()));
    }

    Customer customer(NewContactPoint... points) {
        var name =
                CustomerName.person("Anna", "van", "T" + Ids.next().toString().substring(24));
        return customers.register(
                new NewCustomer(name, null, Market.PRIVATE, Locale.forLanguageTag("en"), List.of(points)),
                Channel.BRANCH);
    }

    static PostalAddress address() {
        var number = String.valueOf(Math.abs(Ids.next().hashCode() % 99_000) + 1);
        return new PostalAddress("Dorpsstraat", number, null, "3511AB", "Utrecht", "NL");
    }

    HoldingId accountOf(Customer... holders) {
        var nothing = Money.euro("0");
        var parties = Arrays.stream(holders)
                .map(holder -> new Party(holder.id(), holder == holders[0] ? Party.Role.HOLDER : Party.Role.CO_HOLDER))
                .toList();
        return holdings.open(new NewHolding(
                        HoldingId.next(),
                        "credit",
                        null,
                        Instant.parse("2020-01-01T00:00:00Z"),
                        nothing,
                        nothing,
                        parties))
                .id();
    }

    /** A review of that account, without a process behind it: only what contact needs of a case. */
    CaseReference caseOf(Customer customer, HoldingId account) {
        var reference = CaseReference.random();
        jdbc.sql(
                        """
                insert into customer_case (reference, type, product, customer_id, initiative, status, started_in,
                    started_with, last_in, data, opened_at, ended_at)
                values (:reference, 'dormant-account-review', 'current-account', :customer, 'bank', 'completed', 'branch',
                    'strong', 'branch', jsonb_build_object('account', :account), now(), now())""")
                .param("reference", reference.text())
                .param("customer", customer.id().value())
                .param("account", account.toString())
                .update();
        return reference;
    }

    /** May we close your account? */
    Question asksWhetherToClose(HoldingId account, Customer... holders) {
        var asked = Arrays.stream(holders).map(Customer::id).collect(java.util.stream.Collectors.toSet());
        return questions.ask(new Asking(
                "may-we-close-account",
                caseOf(holders[0], account),
                "closing-question",
                asked,
                Map.of("account", Subject.account(account)),
                Map.of()));
    }

    OutboundItem sendsTheQuestion(Question question, CustomerId to) {
        return outbound.send(new OutboundRequest(
                "question:" + question.code() + ":" + to,
                to,
                question.caseReference(),
                "closing-question",
                "closing-question",
                question.code(),
                Map.of(),
                ActionId.SEND_MAIL,
                null,
                null));
    }

    OutboundItem tells(Customer customer, CaseReference reference, String moment) {
        return outbound.send(new OutboundRequest(
                moment + ":" + Ids.next(),
                customer.id(),
                reference,
                moment,
                moment,
                null,
                Map.of(),
                ActionId.SEND_MAIL,
                null,
                null));
    }

    Question question(Question asked) {
        return questions.find(asked.code()).orElseThrow();
    }

    long refusalsOf(HoldingId account) {
        return jdbc.sql(
                        "select count(*) from word where kind = 'refusal' and action = 'close-account' and subject_id = :account")
                .param("account", account.toString())
                .query(Long.class)
                .single();
    }

    Set<OutboundItem> outboundOf(Customer customer) {
        return Set.copyOf(outbound.list(customer.id()));
    }
}
