package draad.glance;

import draad.customer.Customer;
import draad.customer.Customers;
import draad.customer.DoublesOfCustomer;
import draad.customer.Merges;
import draad.customer.PossibleDouble;
import draad.customer.Preferences;
import draad.web.Door;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is known of a customer; how many look-ups that takes does not grow with what they have. */
@Component
class Glances {

    private final Customers customers;
    private final WhatTheyHave has;
    private final WhoActs acting;
    private final TheirWord word;
    private final OpenCases cases;
    private final Preferences preferences;
    private final DoublesOfCustomer doubles;
    private final Merges merges;

    Glances(
            Customers customers,
            WhatTheyHave has,
            WhoActs acting,
            TheirWord word,
            OpenCases cases,
            Preferences preferences,
            DoublesOfCustomer doubles,
            Merges merges) {
        this.customers = customers;
        this.has = has;
        this.acting = acting;
        this.word = word;
        this.cases = cases;
        this.preferences = preferences;
        this.doubles = doubles;
        this.merges = merges;
    }

    Glance of(Customer customer, Door door) {
        var locale = door.locale();
        var ids = customers.allIds(customer.id());
        var had = has.of(customer.id(), ids);
        var holdings = had.stream().map(WhatTheyHave.Had::holding).toList();
        var alike = doubles.of(customer);
        var merged = merges.undoable(customer.id());
        var named = Stream.concat(
                alike.stream().map(PossibleDouble::id), merged.stream().map(Merges.Merge::duplicate));
        return new Glance(
                customer,
                had,
                acting.of(customer.id(), holdings, locale),
                word.of(customer, holdings, locale),
                preferences.of(customer.id()),
                cases.of(ids, door),
                cases.ended(ids, door),
                alike,
                merged,
                customers.names(named.toList()));
    }
}
