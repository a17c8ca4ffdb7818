package draad.customer;

import draad.web.FieldErrors;
import draad.web.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change of a contact point as a JSON merge patch (RFC 7396). */
record ContactPointPatch(JsonNode json) {

    private static final Set<String> MEMBERS = Set.of("value", "address", "quality", "reason");
    private static final Set<String> ADDRESS = Set.of("street", "number", "addition", "postcode", "city", "country");

    /** @throws Problem 400 when this is no patch of a contact point */
    ContactPointPatch {
        if (!json.isObject() || json.isEmpty()) throw Problem.malformed("malformed");
        onlyKnown(json, MEMBERS, "");
        if (json.has("address")) {
            if (!json.get("address").isObject()) throw wrongType("address", "object");
            onlyKnown(json.get("address"), ADDRESS, "address.");
        }
        for (var member : Set.of("value", "quality", "reason"))
            if (json.has(member) && !json.get(member).isString()) throw wrongType(member, "string");
    }

    boolean changesWhere() {
        return json.has("value") || json.has("address");
    }

    boolean judges() {
        return json.has("quality") || json.has("reason");
    }

    /** The contact point after the change; null when something is wrong, which the errors then say. */
    @Nullable
    NewContactPoint appliedTo(ContactPoint point, FieldErrors errors) {
        var value = json.has("value") ? json.get("value").asString() : null;
        var address = json.has("address") ? patched(point) : null;
        return new ContactPointRequest(point.kind(), value, address).checked("", errors);
    }

    ContactPoint.Quality quality(FieldErrors errors) {
        var asked = json.has("quality") ? json.get("quality").asString() : "";
        var quality = errors.read("quality", asked, "quality", FieldErrors.tried(ContactPoint.Quality::of));
        if (asked.isBlank()) errors.add("quality", "required");
        errors.complain();
        return Optional.ofNullable(quality).orElseThrow();
    }

    @Nullable
    String reason() {
        return json.has("reason") ? json.get("reason").asString() : null;
    }

    private AddressRequest patched(ContactPoint point) {
        var old = point.address() == null
                ? new AddressRequest(null, null, null, null, null, null)
                : AddressRequest.of(point.address());
        return new AddressRequest(
                member("street", old.street()),
                member("number", old.number()),
                member("addition", old.addition()),
                member("postcode", old.postcode()),
                member("city", old.city()),
                member("country", old.country()));
    }

    private @Nullable String member(String name, @Nullable String old) {
        var address = json.get("address");
        if (!address.has(name)) return old;
        if (address.get(name).isNull()) return null;
        if (!address.get(name).isString()) throw wrongType("address." + name, "string");
        return address.get(name).asString();
    }

    private static void onlyKnown(JsonNode object, Set<String> known, String path) {
        for (var name : object.propertyNames())
            if (!known.contains(name))
                throw Problem.malformed("unknown-property", path + name, String.join(", ", new TreeSet<>(known)))
                        .with("field", path + name);
    }

    private static Problem wrongType(String field, String type) {
        return Problem.malformed("wrong-type", field, type).with("field", field);
    }
}
