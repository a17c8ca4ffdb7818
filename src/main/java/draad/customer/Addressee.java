package draad.customer;

import java.util.Set;

/** A name as somebody wrote it on an envelope: with titles, initials, and parts left out. */
record Addressee(String plain) {

    private static final Set<String> TITLES = Set.of(
            "de", "heer", "hr", "dhr", "mevrouw", "mevr", "mw", "mr", "mrs", "ms", "dr", "drs", "ir", "ing", "prof",
            "aan", "to", "fam", "familie", "en", "eo");

    static Addressee of(String written) {
        return new Addressee(Spelling.plain(written));
    }

    /** The surname must be there as written; of the first names an initial is enough, and none is too. */
    boolean fits(CustomerName name) {
        if (!(" " + plain + " ").contains(" " + name.key() + " ")) return false;
        if (name.isOrganisation() || name.first() == null) return true;
        var before = (" " + plain + " ")
                .substring(0, (" " + plain + " ").lastIndexOf(" " + name.key() + " "))
                .strip();
        var infix = name.infix() == null ? "" : Spelling.plain(name.infix());
        if (!infix.isEmpty() && (" " + before).endsWith(" " + infix))
            before = before.substring(0, before.length() - infix.length()).strip();
        var first = Spelling.plain(name.first());
        for (var word : before.split(" "))
            if (!word.isEmpty() && !TITLES.contains(word) && word.charAt(0) != first.charAt(0)) return false;
            else if (word.length() > 1 && !TITLES.contains(word)) return first.startsWith(word) || initials(word);
        return true;
    }

    /** {@code mcj} was written as {@code M.C.J.}: no vowel makes it a name. */
    private static boolean initials(String word) {
        return word.length() <= 4 && !word.matches(".*[aeiouy].*");
    }
}
