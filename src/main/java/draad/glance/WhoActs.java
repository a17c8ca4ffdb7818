package draad.glance;

import draad.banking.Holding;
import draad.customer.Capacity;
import draad.customer.Customers;
import draad.customer.Representation;
import draad.customer.Representations;
import draad.refusal.Actions;
import draad.shared.CustomerId;
import draad.shared.Ibans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may act for a customer, about what and until when; and for whom they act themselves. */
@Component
public class WhoActs {

    private final Representations representations;
    private final Customers customers;
    private final Actions actions;
    private final Clock clock;

    WhoActs(Representations representations, Customers customers, Actions actions, Clock clock) {
        this.representations = representations;
        this.customers = customers;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param about the accounts and actions that it is limited to; empty for everything
     * @param until its last day, null without end
     */
    public record Acting(
            CustomerId id, String name, Capacity capacity, List<String> about, @Nullable LocalDate until) {}

    public record Both(List<Acting> forThem, List<Acting> forOthers) {}

    public Both of(CustomerId customer, Collection<Holding> holdings, Locale locale) {
        var forThem = representations.representativesOf(customer);
        var forOthers = representations.representedBy(customer);
        var names = customers.names(Stream.concat(
                        forThem.stream().map(Representation::by),
                        forOthers.stream().map(Representation::customer))
                .distinct()
                .toList());
        return new Both(
                acting(forThem, Representation::by, names, holdings, locale),
                acting(forOthers, Representation::customer, names, holdings, locale));
    }

    private List<Acting> acting(
            List<Representation> rights,
            Function<Representation, CustomerId> who,
            Map<CustomerId, String> names,
            Collection<Holding> holdings,
            Locale locale) {
        return rights.stream()
                .map(right -> new Acting(
                        who.apply(right),
                        names.getOrDefault(who.apply(right), "–"),
                        right.capacity(),
                        about(right, holdings, locale),
                        right.until() == null
                                ? null
                                : right.until().atZone(clock.getZone()).toLocalDate()))
                .toList();
    }

    private List<String> about(Representation right, Collection<Holding> holdings, Locale locale) {
        var accounts = holdings.stream()
                .filter(holding -> right.scope().accounts().contains(holding.id()))
                .map(holding -> holding.iban() == null ? holding.product() : Ibans.readable(holding.iban()));
        var allowed = right.scope().actions().stream()
                .flatMap(action -> actions.find(action).stream())
                .map(action -> action.name().in(locale));
        return Stream.concat(accounts, allowed).toList();
    }
}
