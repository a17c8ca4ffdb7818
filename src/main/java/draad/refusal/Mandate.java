package draad.refusal;

import java.util.UUID;

/** That two people decided to do something in spite of a no, on this ground. */
record Mandate(UUID id, String ground, boolean hidden) {}
