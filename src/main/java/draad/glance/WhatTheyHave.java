package draad.glance;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Party;
import draad.customer.Capacity;
import draad.customer.Customers;
import draad.customer.Representation;
import draad.customer.Representations;
import draad.shared.CustomerId;
import draad.shared.Ibans;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a customer has with the bank, and with whom. */
@Component
class WhatTheyHave {

    private final Holdings holdings;
    private final Customers customers;
    private final Representations representations;

    WhatTheyHave(Holdings holdings, Customers customers, Representations representations) {
        this.holdings = holdings;
        this.customers = customers;
        this.representations = representations;
    }

    /**
     * @param as what the customer is called in it: the role's id, or {@code parent} for a guardian who is one
     * @param others everybody else who has a part in it
     */
    public record Had(Holding holding, Party.Role role, String as, List<Other> others) {

        /** In groups of four, as people read it; empty for what has no number. */
        public String number() {
            return holding.iban() == null ? "" : Ibans.readable(holding.iban());
        }
    }

    /** @param as the role's id, or {@code parent} for a guardian who is one */
    public record Other(CustomerId id, String name, String as) {}

    List<Had> of(CustomerId customer, Collection<CustomerId> ids) {
        var all = holdings.shownOf(ids);
        var names = customers.names(all.stream()
                .flatMap(holding -> holding.everybody().stream())
                .distinct()
                .toList());
        var family = family(customer);
        return all.stream()
                .map(holding -> had(holding, customer, names, family))
                .toList();
    }

    /** Whose parent this customer is, and who their parents are. */
    private Set<CustomerId> family(CustomerId customer) {
        return Stream.concat(
                        representations.representativesOf(customer).stream()
                                .filter(right -> right.capacity() == Capacity.PARENT)
                                .map(Representation::by),
                        representations.representedBy(customer).stream()
                                .filter(right -> right.capacity() == Capacity.PARENT)
                                .map(Representation::customer))
                .collect(Collectors.toSet());
    }

    private static Had had(
            Holding holding, CustomerId customer, Map<CustomerId, String> names, Set<CustomerId> family) {
        var isTheirChilds = holding.owners().stream().anyMatch(family::contains);
        var others = holding.parties().stream()
                .filter(party -> !party.customerId().equals(customer))
                .map(party -> new Other(
                        party.customerId(),
                        names.getOrDefault(party.customerId(), "–"),
                        as(party.role(), family.contains(party.customerId()) || isTheirChilds)))
                .toList();
        var role = holding.party(customer).map(Party::role).orElse(Party.Role.HOLDER);
        return new Had(holding, role, as(role, isTheirChilds), others);
    }

    private static String as(Party.Role role, boolean inFamily) {
        return role == Party.Role.GUARDIAN && inFamily ? "parent" : role.id();
    }
}
