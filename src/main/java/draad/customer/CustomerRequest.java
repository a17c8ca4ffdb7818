package draad.customer;

import draad.shared.CustomerId;
import draad.web.FieldErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody new, as a client sends them. */
record CustomerRequest(
        @Nullable NameRequest name,
        @Nullable String birthDate,
        @Nullable Market market,
        @Nullable String language,
        @Nullable List<ContactPointRequest> contactPoints,
        @Nullable List<JsonNode> holdings,
        @Nullable Set<CustomerId> notDoubleOf) {

    private static final int MOST_CONTACT_POINTS = 50;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** @throws draad.web.Problem 422 that names every field that is not right */
    NewCustomer checked(LocalDate today, FieldErrors errors) {
        var askedName = errors.required("name", name);
        var goodName = askedName == null ? null : askedName.checked("name", errors);
        var goodMarket = errors.required("market", market);
        var born = errors.read("birthDate", birthDate, "birth-date", text -> bornOn(text, today));
        var said = language == null || language.isBlank() ? "nl" : language;
        var spoken = errors.read("language", said, "language", CustomerRequest::language);
        var points = contactPoints(errors);
        if (notDoubleOf != null && notDoubleOf.contains(null)) errors.add("notDoubleOf", "required");
        errors.complain();
        if (goodName == null || goodMarket == null || spoken == null) throw new IllegalStateException("Not checked");
        return new NewCustomer(goodName, born, goodMarket, spoken, points);
    }

    List<JsonNode> holdingsToOpen() {
        return holdings == null ? List.of() : holdings;
    }

    Set<CustomerId> knownToBeOthers() {
        return notDoubleOf == null ? Set.of() : notDoubleOf;
    }

    static Optional<Locale> language(String text) {
        return Optional.of(text).filter(LANGUAGES::contains).map(Locale::forLanguageTag);
    }

    private List<NewContactPoint> contactPoints(FieldErrors errors) {
        var points = new ArrayList<NewContactPoint>();
        if (contactPoints == null) return points;
        if (contactPoints.size() > MOST_CONTACT_POINTS) {
            errors.add("contactPoints", "too-many", MOST_CONTACT_POINTS);
            return points;
        }
        for (int i = 0; i < contactPoints.size(); i++) {
            var path = "contactPoints[" + i + "]";
            var asked = errors.required(path, contactPoints.get(i));
            var point = asked == null ? null : asked.checked(path, errors);
            if (point != null) points.add(point);
        }
        return points;
    }

    private static Optional<LocalDate> bornOn(String text, LocalDate today) {
        return FieldErrors.<LocalDate>tried(LocalDate::parse)
                .apply(text)
                .filter(date -> !date.isAfter(today) && date.isAfter(today.minusYears(130)));
    }
}
