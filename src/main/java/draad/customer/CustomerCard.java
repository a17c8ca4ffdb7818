package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/** The little of a customer that tells them apart in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerCard(
        CustomerId id,
        String number,
        CustomerName name,
        String displayName,
        @Nullable String city,
        @Nullable Integer birthYear,
        Market market) {}
