package draad.customer;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.List;

/** Somebody registered themselves and is perhaps a customer already: people should look. */
public record PossibleDoubleFound(CustomerId customer, List<PossibleDouble> candidates, Channel channel) {}
