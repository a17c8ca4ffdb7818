package draad.refusal;

import draad.banking.Holding;
import draad.customer.ContactPoint;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything that a subject touches, with canonical ids, as it is at this moment.
 *
 * @param customer the one for whom something is done or who says something; null for a resident
 * @param owners whose it is: their no stops the bank
 * @param parts whoever has a part in it, also those who only act for an owner
 * @param ids of each owner all the ids under which their words may be kept
 * @param address the key of the address that it is or stands for
 */
record Involved(
        Subject subject,
        @Nullable CustomerId customer,
        Set<CustomerId> owners,
        Set<CustomerId> parts,
        Map<CustomerId, CustomerId> ids,
        @Nullable String address,
        @Nullable Holding holding,
        @Nullable ContactPoint point) {

    Involved withIds(Function<Set<CustomerId>, Map<CustomerId, CustomerId>> idsOf) {
        var everybody = new HashSet<>(parts);
        everybody.addAll(owners);
        if (customer != null) everybody.add(customer);
        return new Involved(subject, customer, owners, parts, idsOf.apply(everybody), address, holding, point);
    }

    /** What is locked: whoever speaks about the subject and whoever acts on it have these in common. */
    SortedSet<String> keys() {
        var keys = new TreeSet<String>();
        owners.forEach(owner -> keys.add(key(owner)));
        parts.forEach(part -> keys.add(key(part)));
        if (customer != null) keys.add(key(customer));
        if (address != null) keys.add("address:" + address);
        return keys;
    }

    /** The keys under which words about it may have been registered: also those of merged customers. */
    Set<String> keysEver() {
        var keys = new TreeSet<>(keys());
        ids.keySet().forEach(id -> keys.add(key(id)));
        return keys;
    }

    boolean hasPart(CustomerId someone) {
        return owners.contains(someone) || parts.contains(someone);
    }

    /** The id that counts now of an id under which something was said. */
    CustomerId now(CustomerId id) {
        return ids.getOrDefault(id, id);
    }

    /** The channel that something sent there uses; empty when the subject does not say. */
    Optional<Channel> channel() {
        if (subject.kind() == Subject.Kind.ADDRESS) return Optional.of(Channel.MAIL);
        return Optional.ofNullable(point).map(Involved::channelOf);
    }

    private static Channel channelOf(ContactPoint point) {
        return switch (point.kind()) {
            case POST -> Channel.MAIL;
            case EMAIL -> Channel.EMAIL;
            case PHONE -> Channel.PHONE;
            case SOCIAL -> Channel.WEBCARE;
        };
    }

    static String key(CustomerId customer) {
        return "customer:" + customer;
    }
}
