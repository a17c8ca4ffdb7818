package draad.address;

import draad.rule.Conclusion;
import draad.shared.Text;

/**
 * What is done with an address that somebody told.
 *
 * @param word {@code now}, {@code later}, {@code confirm} or {@code same}: the way that the process takes
 */
public record AddressVerdict(String word, Text reason) implements Conclusion {}
