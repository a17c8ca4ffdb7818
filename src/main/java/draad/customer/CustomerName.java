package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer is called: a person's name in its parts, or the name of an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerName(
        @Nullable String first, @Nullable String infix, @Nullable String last, @Nullable String organisation) {

    /** @throws IllegalArgumentException when this is neither a person's nor an organisation's name */
    public CustomerName {
        first = stripped(first);
        infix = stripped(infix);
        last = stripped(last);
        organisation = stripped(organisation);
        if ((last == null) == (organisation == null))
            throw new IllegalArgumentException("A name is a person's last name or an organisation");
        if (organisation != null && (first != null || infix != null))
            throw new IllegalArgumentException("An organisation has no first name");
    }

    public static CustomerName person(String first, @Nullable String infix, String last) {
        return new CustomerName(first, infix, last, null);
    }

    public static CustomerName organisation(String name) {
        return new CustomerName(null, null, null, name);
    }

    /** As it stands on an envelope: {@code Marijke van den Berg}. */
    public String display() {
        return Stream.of(first, infix, last, organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    public boolean isOrganisation() {
        return organisation != null;
    }

    /** The whole name as it is searched. */
    String searched() {
        return Spelling.plain(display());
    }

    /** The surname without infix, or the organisation's name, as it is matched. */
    String key() {
        return Spelling.plain(last == null ? display() : last);
    }

    private static @Nullable String stripped(@Nullable String part) {
        if (part == null || part.isBlank()) return null;
        return part.strip().replaceAll("\\s+", " ");
    }
}
