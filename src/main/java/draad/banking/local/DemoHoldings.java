package draad.banking.local;

import draad.banking.Freeze;
import draad.banking.Holding;
import draad.banking.NewHolding;
import draad.banking.PaymentIn;
import draad.customer.Customers;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import draad.web.FieldErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the customers of the demo's bank have, and how it was used in the months before. */
@Component
@Profile("demo")
@Order(20)
class DemoHoldings implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final CoreFeed feed;
    private final HoldingTable table;
    private final UsageTable use;
    private final FreezeTable freezes;
    private final Customers customers;
    private final MessageSource messages;
    private final Clock clock;

    DemoHoldings(
            JdbcClient jdbc,
            CoreFeed feed,
            HoldingTable table,
            UsageTable use,
            FreezeTable freezes,
            Customers customers,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.table = table;
        this.use = use;
        this.freezes = freezes;
        this.customers = customers;
        this.messages = messages;
        this.clock = clock;
    }

    record Bank(List<Entry> holdings) {}

    record Entry(
            HoldingId id,
            HoldingRequest holding,
            @Nullable List<Payment> paymentsIn,
            @Nullable List<UseRequests.Order> standingOrders,
            @Nullable List<UseRequests.Debit> directDebits,
            @Nullable List<UseRequests.Link> links,
            @Nullable List<Order> freezes) {}

    record Order(String ground, String authority, String reference, String amount, String free, Period ago) {}

    record Payment(String amount, String from, Period ago, String description) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Nodes that start together wait for each other here.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('demo holdings', 1))")
                .query((rs, row) -> true)
                .single();
        var bank = read();
        if (table.find(bank.holdings().get(0).id()).isPresent()) return;
        bank.holdings().forEach(this::open);
    }

    private void open(Entry entry) {
        var asked = entry.holding().checked("", customers, clock, errors());
        var cards = entry.holding().cards() == null ? 0 : entry.holding().cards();
        feed.open(
                under(entry.id(), asked, paidIn(entry)), cards, entry.holding().owes("", errors()));
        each(entry.freezes()).forEach(order -> freeze(entry.id(), order));
        each(entry.paymentsIn()).forEach(payment -> pay(entry.id(), payment));
        each(entry.standingOrders()).forEach(order -> use.add(entry.id(), order.checked(errors())));
        each(entry.directDebits()).forEach(debit -> use.add(entry.id(), debit.checked(errors())));
        each(entry.links()).forEach(link -> use.add(entry.id(), link.checked(errors())));
    }

    /** Before the payments came in, so that the balance afterwards is the one in the file. */
    private static NewHolding under(HoldingId id, NewHolding asked, BigDecimal paidIn) {
        var before = new Money(
                asked.balance().amount().subtract(paidIn), asked.balance().currency());
        return new NewHolding(
                id, asked.product(), asked.iban(), asked.openedAt(), before, asked.overdraft(), asked.parties());
    }

    private static BigDecimal paidIn(Entry entry) {
        return each(entry.paymentsIn()).stream()
                .map(payment -> new BigDecimal(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void pay(HoldingId id, Payment payment) {
        var at = ZonedDateTime.now(clock).minus(payment.ago()).toInstant();
        use.add(new PaymentIn(
                Ids.next(), id, Money.euro(payment.amount()), payment.from(), at, payment.description(), false, null));
    }

    private void freeze(HoldingId id, Order order) {
        var since = ZonedDateTime.now(clock).minus(order.ago()).toInstant();
        freezes.add(
                id,
                new Freeze(
                        Ids.next(),
                        order.ground(),
                        order.authority(),
                        order.reference(),
                        Money.euro(order.amount()),
                        Money.euro(order.free()),
                        false,
                        since));
        table.change(id, Holding.Status.FROZEN, null);
    }

    private FieldErrors errors() {
        return new FieldErrors(messages, Locale.ENGLISH);
    }

    private static <T> List<T> each(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static Bank read() {
        try (var file = new ClassPathResource("demo/holdings.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(file, Bank.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
