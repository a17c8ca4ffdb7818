package draad.refusal;

import draad.shared.WordId;

/**
 * Somebody who lives at an address wants no post there for this addressee; what waits to be sent there is looked at.
 */
public record AddressRefused(WordId word, String addressKey, String addressee) {}
