package draad.customer;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The customers of the demo's bank, registered once, with their logins and who speaks for whom. */
@Component
@Profile("demo")
@Order(10)
class DemoCustomers implements ApplicationRunner {

    private static final Door DOOR =
            new Door(Actor.SYSTEM, Channel.BRANCH, Assurance.STRONG, Optional.empty(), Set.of(), Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final Customers customers;
    private final ContactPoints contactPoints;
    private final Representing representing;
    private final DemoLogins logins;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    DemoCustomers(
            JdbcClient jdbc,
            Customers customers,
            ContactPoints contactPoints,
            Representing representing,
            DemoLogins logins,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.contactPoints = contactPoints;
        this.representing = representing;
        this.logins = logins;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    record Bank(List<Entry> customers, List<Right> representations) {}

    /** @param suspect the contact points that do not work, by their place, with the reason */
    record Entry(
            CustomerId id, @Nullable String login, @Nullable Map<Integer, String> suspect, CustomerRequest customer) {}

    record Right(CustomerId customer, RepresentationRequest request) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Nodes that start together wait for each other here.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('demo customers', 1))")
                .query((rs, row) -> true)
                .single();
        var bank = read();
        if (customers.findAsRegistered(bank.customers().get(0).id()).isPresent()) return;
        bank.customers().forEach(this::register);
        bank.representations().forEach(this::represent);
    }

    private void register(Entry entry) {
        var asked = entry.customer().checked(LocalDate.now(clock), errors());
        var customer = customers.register(entry.id(), asked, DOOR.channel());
        if (entry.suspect() != null)
            entry.suspect()
                    .forEach((place, why) -> contactPoints.markSuspect(
                            customer.contactPoints().get(place).id(), why));
        if (entry.login() != null) logins.add(entry.login(), customer.id());
        events.publishEvent(new CustomerRegistered(customer.id(), DOOR.actor(), DOOR.channel()));
    }

    private void represent(Right right) {
        var request = right.request();
        var errors = errors();
        var by = errors.required("by", request.by());
        var capacity = errors.required("capacity", request.capacity());
        var scope = request.checkedScope(errors);
        errors.complain();
        if (by == null || capacity == null) throw new IllegalStateException("Not checked");
        representing.begin(right.customer(), by, capacity, scope, null, DOOR);
    }

    private FieldErrors errors() {
        return new FieldErrors(messages, DOOR.locale());
    }

    private static Bank read() {
        try (var file = new ClassPathResource("demo/customers.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(file, Bank.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
