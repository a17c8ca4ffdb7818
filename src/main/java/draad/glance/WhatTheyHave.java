package draad.glance;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.banking.Party;
import draad.customer.Customers;
import draad.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a customer has with the bank, and with whom. */
@Component
class WhatTheyHave {

    private final Holdings holdings;
    private final Customers customers;

    WhatTheyHave(Holdings holdings, Customers customers) {
        this.holdings = holdings;
        this.customers = customers;
    }

    /** @param others everybody else who has a part in it */
    public record Had(Holding holding, Party.Role role, List<Other> others) {

        /** In groups of four, as people read it; empty for what has no number. */
        public String number() {
            return holding.iban() == null ? "" : holding.iban().replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    public record Other(CustomerId id, String name, Party.Role role) {}

    List<Had> of(CustomerId customer, Collection<CustomerId> ids) {
        var all = holdings.shownOf(ids);
        var names = customers.names(all.stream()
                .flatMap(holding -> holding.everybody().stream())
                .distinct()
                .toList());
        return all.stream().map(holding -> had(holding, customer, names)).toList();
    }

    private static Had had(Holding holding, CustomerId customer, Map<CustomerId, String> names) {
        var others = holding.parties().stream()
                .filter(party -> !party.customerId().equals(customer))
                .map(party -> new Other(party.customerId(), names.getOrDefault(party.customerId(), "–"), party.role()))
                .toList();
        return new Had(holding, holding.party(customer).map(Party::role).orElse(Party.Role.HOLDER), others);
    }
}
