package draad.language;

/**
 * Something that a customer reads.
 *
 * @param where the file and the place in it
 * @param language {@code en} or {@code nl}
 */
record CustomersText(String where, String language, String words) {}
