package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer as clients read them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerView(
        CustomerId id,
        String number,
        CustomerName name,
        String displayName,
        @Nullable LocalDate birthDate,
        Market market,
        String language,
        Instant registeredAt,
        @Nullable CustomerId mergedInto,
        List<CustomerId> mergedFrom,
        List<ContactPointView> contactPoints,
        List<RepresentationView> representations,
        List<RepresentationView> represents) {

    static CustomerView of(
            Customer customer,
            List<CustomerId> mergedFrom,
            List<Representation> representatives,
            List<Representation> represents) {
        return new CustomerView(
                customer.id(),
                customer.number().text(),
                customer.name(),
                customer.name().display(),
                customer.birthDate(),
                customer.market(),
                customer.language().getLanguage(),
                customer.registeredAt(),
                customer.mergedInto(),
                mergedFrom,
                customer.contactPoints().stream().map(ContactPointView::of).toList(),
                representatives.stream().map(RepresentationView::of).toList(),
                represents.stream().map(RepresentationView::of).toList());
    }
}
