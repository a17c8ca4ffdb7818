package draad.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who becomes a customer. */
public record NewCustomer(
        CustomerName name,
        @Nullable LocalDate birthDate,
        Market market,
        Locale language,
        List<NewContactPoint> contactPoints) {

    public NewCustomer {
        contactPoints = List.copyOf(contactPoints);
    }
}
