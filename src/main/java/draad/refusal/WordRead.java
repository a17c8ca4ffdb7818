package draad.refusal;

import draad.shared.WordId;

/** A person read a word that nobody could read before; what they read counts from now on. */
public record WordRead(WordId word) {}
