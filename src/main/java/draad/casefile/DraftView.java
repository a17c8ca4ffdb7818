package draad.casefile;

import draad.cases.Drafts;
import draad.shared.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A draft field by field, with who left each as it is, in which channel and when (C2, C4). */
record DraftView(long version, Map<String, JsonNode> data, List<Entry> entries) {

    /** @param kind who it was: {@code customer}, {@code employee}, {@code client} or {@code system} */
    record Entry(String field, long version, String by, String kind, Channel in, Instant at) {}

    static DraftView of(Drafts.Draft draft) {
        return new DraftView(
                draft.version(),
                draft.data(),
                draft.entries().stream()
                        .map(entry -> new Entry(
                                entry.field(), entry.version(), entry.by(), entry.byKind(), entry.in(), entry.at()))
                        .toList());
    }
}
