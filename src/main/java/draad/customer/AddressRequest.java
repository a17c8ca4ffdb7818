package draad.customer;

import draad.shared.PostalAddress;
import draad.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A postal address as a client sends it. */
record AddressRequest(
        @Nullable String street,
        @Nullable String number,
        @Nullable String addition,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    static AddressRequest of(PostalAddress address) {
        return new AddressRequest(
                address.street(),
                address.number(),
                address.addition(),
                address.postcode(),
                address.city(),
                address.country());
    }

    /** Null when something is wrong with it, which the errors then say. */
    @Nullable
    PostalAddress checked(String path, FieldErrors errors) {
        var goodStreet = errors.required(path + ".street", street);
        var goodNumber = errors.required(path + ".number", number);
        var goodPostcode = errors.required(path + ".postcode", postcode);
        var goodCity = errors.required(path + ".city", city);
        var land = country == null || country.isBlank() ? "NL" : country.strip();
        if (!land.matches("[A-Za-z]{2}")) {
            errors.add(path + ".country", "country");
            return null;
        }
        if (goodNumber != null && !goodNumber.strip().matches("[0-9]{1,5}.{0,10}")) {
            errors.add(path + ".number", "house-number");
            return null;
        }
        if (goodStreet == null || goodNumber == null || goodPostcode == null || goodCity == null) return null;
        return errors.read(
                path + ".postcode",
                goodPostcode,
                "postcode",
                FieldErrors.tried(code -> new PostalAddress(
                        goodStreet.strip(),
                        goodNumber.strip(),
                        addition == null ? null : addition.strip(),
                        code,
                        goodCity.strip(),
                        land)));
    }
}
