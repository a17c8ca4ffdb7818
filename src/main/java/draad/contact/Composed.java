package draad.contact;

/** A message that is written and has its way. */
record Composed(Way way, Letter letter) {}
