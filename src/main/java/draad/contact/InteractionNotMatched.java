package draad.contact;

import draad.shared.Channel;
import java.util.UUID;

/** Somebody contacted the bank and it is not known who: a person must find out. */
public record InteractionNotMatched(UUID id, Channel channel) {}
