package draad.customer;

import draad.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A name as a client sends it. */
record NameRequest(
        @Nullable String first, @Nullable String infix, @Nullable String last, @Nullable String organisation) {

    private static final int LONGEST = 200;

    /** Null when something is wrong with it, which the errors then say. */
    @Nullable
    CustomerName checked(String path, FieldErrors errors) {
        if (tooLong(first) || tooLong(infix) || tooLong(last) || tooLong(organisation)) {
            errors.add(path, "too-long", LONGEST);
            return null;
        }
        if (blank(last) && blank(organisation)) {
            errors.add(path + ".last", "required");
            return null;
        }
        return errors.read(
                path,
                blank(last) ? organisation : last,
                "name",
                FieldErrors.tried(ignored -> new CustomerName(first, infix, last, organisation)));
    }

    private static boolean blank(@Nullable String part) {
        return part == null || part.isBlank();
    }

    private static boolean tooLong(@Nullable String part) {
        return part != null && part.length() > LONGEST;
    }
}
