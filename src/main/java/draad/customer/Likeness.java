package draad.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much somebody new is like somebody known, with the reasons. */
record Likeness(int score, List<String> reasons) {

    /** From here on a person should look. */
    static final int POSSIBLE_DOUBLE = 60;

    static Likeness of(NewCustomer asked, CustomerName name, @Nullable LocalDate born, Set<String> shared) {
        var reasons = new ArrayList<String>();
        int score = ofNames(asked.name(), name, reasons);
        if (asked.birthDate() != null && born != null) {
            var same = asked.birthDate().equals(born);
            reasons.add(same ? "same-birth-date" : "other-birth-date");
            score += same ? 35 : -50;
        }
        for (var kind : ContactPoint.Kind.values())
            if (shared.contains(kind.id())) {
                reasons.add(kind == ContactPoint.Kind.POST ? "same-address" : sameValue(kind));
                score += kind == ContactPoint.Kind.EMAIL ? 30 : 25;
            }
        return new Likeness(Math.max(0, Math.min(100, score)), List.copyOf(reasons));
    }

    boolean isPossibleDouble() {
        return score >= POSSIBLE_DOUBLE;
    }

    private static int ofNames(CustomerName one, CustomerName other, List<String> reasons) {
        if (one.searched().equals(other.searched())) {
            reasons.add("same-name");
            return 35;
        }
        var similar = distance(one.key(), other.key()) <= (one.key().length() < 5 ? 0 : 1)
                && initial(one).equals(initial(other));
        if (similar) reasons.add("similar-name");
        return similar ? 25 : 0;
    }

    private static String sameValue(ContactPoint.Kind kind) {
        return kind == ContactPoint.Kind.SOCIAL ? "same-handle" : "same-" + kind.id();
    }

    private static String initial(CustomerName name) {
        var plain = Spelling.plain(name.first() == null ? name.display() : name.first());
        return plain.isEmpty() ? "" : plain.substring(0, 1);
    }

    /** How many letters were added, left out, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) table[i][0] = i;
        for (int j = 0; j <= other.length(); j++) table[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) {
                int changed = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1))
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
            }
        return table[one.length()][other.length()];
    }
}
