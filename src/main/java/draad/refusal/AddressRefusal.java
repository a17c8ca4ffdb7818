package draad.refusal;

import draad.shared.PostalAddress;

/** No post for this addressee at this address. */
public record AddressRefusal(PostalAddress address, String addressee, String reason, Source source) {

    public AddressRefusal {
        if (addressee.isBlank()) throw new IllegalArgumentException("Whose post it is must be said");
    }
}
