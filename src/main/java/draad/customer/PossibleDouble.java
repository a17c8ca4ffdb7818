package draad.customer;

import draad.shared.CustomerId;
import java.util.List;

/**
 * A customer who may be the same as another.
 *
 * @param score from 0 to 100
 * @param reasons {@code same-name}, {@code similar-name}, {@code same-birth-date}, {@code same-email},
 *     {@code same-phone}, {@code same-address}, {@code same-handle}, {@code other-birth-date}
 */
public record PossibleDouble(CustomerId id, int score, List<String> reasons) {}
