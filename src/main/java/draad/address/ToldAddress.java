package draad.address;

import draad.cases.CustomerCase;
import draad.customer.ContactPoint;
import draad.customer.Customers;
import draad.customer.FormerAddresses;
import draad.shared.PostalAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which address a case is about: the one that somebody told, or the former one that must be put back. */
@Component
class ToldAddress {

    private final Customers customers;
    private final FormerAddresses former;

    ToldAddress(Customers customers, FormerAddresses former) {
        this.customers = customers;
        this.former = former;
    }

    /** The one that came back, else where the customer gets their post. */
    Optional<ContactPoint> point(CustomerCase of) {
        var points = customers.find(of.customer()).orElseThrow().contactPoints(ContactPoint.Kind.POST);
        var named = of.datum("contactPoint");
        return points.stream()
                .filter(point ->
                        named.isEmpty() || named.get().equals(point.id().toString()))
                .findFirst();
    }

    /** Empty when nobody told one. */
    Optional<PostalAddress> of(CustomerCase customerCase) {
        if (wantsItBack(customerCase))
            return point(customerCase)
                    .flatMap(point -> former.lastOf(point.id()))
                    .map(ContactPoint::address);
        return Optional.ofNullable(customerCase.data().get("address"))
                .filter(Map.class::isInstance)
                .map(told -> read((Map<?, ?>) told));
    }

    static boolean wantsItBack(CustomerCase of) {
        return of.datum("wish").filter("put-back"::equals).isPresent();
    }

    private static PostalAddress read(Map<?, ?> told) {
        return new PostalAddress(
                text(told, "street"),
                text(told, "number"),
                told.get("addition") == null ? null : text(told, "addition"),
                text(told, "postcode"),
                text(told, "city"),
                "NL");
    }

    private static String text(Map<?, ?> told, String name) {
        @Nullable Object value = told.get(name);
        if (value == null) throw new IllegalStateException("The address has no " + name);
        return value.toString().strip();
    }
}
