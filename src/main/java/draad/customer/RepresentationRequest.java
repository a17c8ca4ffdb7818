package draad.customer;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.web.FieldErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who may speak for a customer, as a client sends it; the scope is {@code "all"}, a list of ids, or an object. */
record RepresentationRequest(
        @Nullable CustomerId by, @Nullable Capacity capacity, @Nullable JsonNode scope, @Nullable String until) {

    Scope checkedScope(FieldErrors errors) {
        if (scope == null
                || scope.isNull()
                || scope.isString() && scope.asString().equals("all")) return Scope.ALL;
        var accounts = new HashSet<HoldingId>();
        var actions = new HashSet<ActionId>();
        if (scope.isArray())
            for (var one : scope)
                FieldErrors.tried(HoldingId::of)
                        .apply(one.asString(""))
                        .ifPresentOrElse(accounts::add, () -> FieldErrors.tried(ActionId::of)
                                .apply(one.asString(""))
                                .ifPresentOrElse(actions::add, () -> wrong(errors)));
        else if (scope.isObject() && isKnown(scope)) {
            accounts.addAll(list(scope.path("accounts"), HoldingId::of, errors));
            actions.addAll(list(scope.path("actions"), ActionId::of, errors));
        } else wrong(errors);
        if (errors.isEmpty() && accounts.isEmpty() && actions.isEmpty()) wrong(errors);
        return new Scope(accounts, actions);
    }

    @Nullable
    Instant checkedUntil(ZoneId zone, Instant now, FieldErrors errors) {
        return errors.read(
                "until", until, "moment-to-come", text -> moment(text, zone).filter(now::isBefore));
    }

    /** A day counts until its end. */
    private static Optional<Instant> moment(String text, ZoneId zone) {
        return FieldErrors.<Instant>tried(one -> OffsetDateTime.parse(one).toInstant())
                .apply(text)
                .or(() -> FieldErrors.<Instant>tried(one -> LocalDate.parse(one)
                                .plusDays(1)
                                .atStartOfDay(zone)
                                .toInstant())
                        .apply(text));
    }

    private static <T> HashSet<T> list(JsonNode nodes, Function<String, T> reading, FieldErrors errors) {
        var read = new HashSet<T>();
        if (!nodes.isMissingNode() && !nodes.isArray()) wrong(errors);
        for (var node : nodes)
            FieldErrors.tried(reading).apply(node.asString("")).ifPresentOrElse(read::add, () -> wrong(errors));
        return read;
    }

    private static boolean isKnown(JsonNode scope) {
        return scope.propertyNames().stream().allMatch(name -> name.equals("accounts") || name.equals("actions"));
    }

    private static void wrong(FieldErrors errors) {
        errors.add("scope", "scope");
    }
}
