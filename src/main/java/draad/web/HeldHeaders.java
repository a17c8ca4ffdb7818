package draad.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of an answer that is not given yet. */
final class HeldHeaders {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param value null to leave it out */
    void set(String name, @Nullable String value) {
        headers.remove(name);
        if (value != null) add(name, value);
    }

    void add(String name, String value) {
        headers.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    Optional<List<String>> all(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::copyOf);
    }

    Optional<String> first(String name) {
        return all(name).map(values -> values.get(0));
    }

    Set<String> names() {
        return headers.keySet();
    }

    void clear() {
        headers.clear();
    }

    Map<String, List<String>> copy() {
        return new LinkedHashMap<>(headers);
    }

    static String date(long millis) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }
}
