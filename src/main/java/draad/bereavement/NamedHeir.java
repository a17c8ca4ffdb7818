package draad.bereavement;

import draad.customer.Capacity;
import draad.customer.ContactPoint;
import draad.customer.CustomerName;
import draad.customer.Market;
import draad.customer.NewContactPoint;
import draad.customer.NewCustomer;
import draad.shared.PostalAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of the form in which an employee copies the certificate of inheritance. */
record NamedHeir(Map<?, ?> row) {

    static List<NamedHeir> in(Map<String, Object> answers) {
        if (!(answers.get("heirs") instanceof List<?> rows)) return List.of();
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(row -> new NamedHeir((Map<?, ?>) row))
                .toList();
    }

    boolean isContact() {
        return Boolean.TRUE.equals(row.get("isContact"));
    }

    Capacity capacity() {
        return Capacity.of(text("capacity").orElseThrow());
    }

    /** They read what the one who died read: nobody asked them yet. */
    NewCustomer asCustomer(Locale language) {
        return new NewCustomer(
                new CustomerName(
                        text("firstName").orElse(null),
                        text("infix").orElse(null),
                        text("lastName").orElseThrow(),
                        null),
                text("birthDate").map(LocalDate::parse).orElse(null),
                Market.PRIVATE,
                language,
                contactPoints());
    }

    /** @throws IllegalArgumentException when the address is none */
    PostalAddress address() {
        return new PostalAddress(
                text("street").orElseThrow(),
                text("number").orElseThrow(),
                text("addition").orElse(null),
                text("postcode").orElseThrow(),
                text("city").orElseThrow(),
                "NL");
    }

    private List<NewContactPoint> contactPoints() {
        var points = new ArrayList<NewContactPoint>();
        points.add(NewContactPoint.post(address()));
        text("phone").ifPresent(phone -> points.add(new NewContactPoint(ContactPoint.Kind.PHONE, phone, null)));
        return points;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(row.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
