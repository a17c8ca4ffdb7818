package draad.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address where post arrives.
 *
 * @param addition the letter or addition to the house number, null when there is none
 * @param country two letters (ISO 3166)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostalAddress(
        String street, String number, @Nullable String addition, String postcode, String city, String country) {

    private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}");

    /** @throws IllegalArgumentException when a Dutch postcode is not one */
    public PostalAddress {
        country = country == null || country.isBlank() ? "NL" : country.toUpperCase(Locale.ROOT);
        postcode = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (addition != null && addition.isBlank()) addition = null;
        if (country.equals("NL") && !DUTCH_POSTCODE.matcher(postcode).matches())
            throw new IllegalArgumentException("Not a Dutch postcode: " + postcode);
    }

    /** Two spellings of one address have the same key: postcode, number and addition, without case and spaces. */
    public String key() {
        var door = number + (addition == null ? "" : "-" + addition);
        return (country + ":" + postcode + ":" + door).toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
    }

    /** As people read it; a Dutch postcode has a space in it and two before the city. */
    public String oneLine() {
        var area =
                country.equals("NL") ? postcode.substring(0, 4) + " " + postcode.substring(4) + "  " : postcode + " ";
        return street + " " + number + (addition == null ? "" : " " + addition) + ", " + area + city;
    }
}
