package draad.customer;

import draad.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A contact point as a client sends it. */
record ContactPointRequest(ContactPoint.@Nullable Kind kind, @Nullable String value, @Nullable AddressRequest address) {

    /** Null when something is wrong with it, which the errors then say. */
    @Nullable
    NewContactPoint checked(String path, FieldErrors errors) {
        var goodKind = errors.required(at(path, "kind"), kind);
        if (goodKind == null) return null;
        return goodKind == ContactPoint.Kind.POST ? post(path, errors) : withValue(goodKind, path, errors);
    }

    private @Nullable NewContactPoint post(String path, FieldErrors errors) {
        if (value != null) errors.add(at(path, "value"), "not-for-post");
        var asked = errors.required(at(path, "address"), address);
        if (asked == null || value != null) return null;
        var checked = asked.checked(at(path, "address"), errors);
        return checked == null ? null : NewContactPoint.post(checked);
    }

    private @Nullable NewContactPoint withValue(ContactPoint.Kind kind, String path, FieldErrors errors) {
        if (address != null) errors.add(at(path, "address"), "only-for-post");
        var asked = errors.required(at(path, "value"), value);
        var checked = errors.read(at(path, "value"), asked, kind.id(), text -> ContactValue.of(kind, text));
        return checked == null || address != null ? null : new NewContactPoint(kind, checked, null);
    }

    private static String at(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }
}
