package draad.contact;

import java.util.UUID;

/** It was found out who got in touch, or that it was nobody whom the bank knows. */
public record InteractionSettled(UUID id) {}
