package draad.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.shared.CaseReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an item that came back led to.
 *
 * @param contactPoint empty when nobody of that name is known there
 * @param blocked what waited for it and does not go there any more
 * @param check the case in which the address is checked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Returned(
        Optional<UUID> contactPoint, List<UUID> blocked, @JsonProperty("case") Optional<CaseReference> check) {

    static Returned nothing() {
        return new Returned(Optional.empty(), List.of(), Optional.empty());
    }

    Returned with(Returned other) {
        var all = new ArrayList<>(blocked);
        all.addAll(other.blocked);
        return new Returned(contactPoint, all, check);
    }
}
