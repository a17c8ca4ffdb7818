package draad.glance;

import draad.cases.CustomerCase;
import draad.customer.Customer;
import draad.customer.CustomerPreferences;
import draad.customer.Merges;
import draad.customer.PossibleDouble;
import draad.shared.CustomerId;
import java.util.List;
import java.util.Map;

/**
 * A customer at a glance.
 *
 * @param names what those are called who are named elsewhere in it, by id
 */
public record Glance(
        Customer customer,
        List<WhatTheyHave.Had> has,
        WhoActs.Both acting,
        List<TheirWord.Said> said,
        CustomerPreferences likes,
        List<OpenCases.Running> running,
        List<CustomerCase> ended,
        List<PossibleDouble> doubles,
        List<Merges.Merge> merges,
        Map<CustomerId, String> names) {

    /** What counts now and stands in the way of something: what an employee must see first. */
    public List<TheirWord.Said> refused() {
        return said.stream().filter(each -> each.counts() && each.stops()).toList();
    }

    /** What counts now and asks for something. */
    public List<TheirWord.Said> asked() {
        return said.stream().filter(each -> each.counts() && !each.stops()).toList();
    }

    public List<TheirWord.Said> past() {
        return said.stream().filter(each -> !each.counts()).toList();
    }
}
