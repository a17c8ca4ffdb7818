package draad.task;

import java.util.Map;
import java.util.Optional;

/** Where work is settled that asks for more than saying that one looked into it. */
final class OwnPlace {

    private static final Map<String, String> PLACES = Map.of(
            DoubtsAsWork.EFFECT_IN_DOUBT,
            "/effects/",
            ReadingAsWork.REPLY,
            "/replies/",
            ReadingAsWork.WORD,
            "/words/",
            ReadingAsWork.INTERACTION,
            "/interactions/",
            "customer-stuck",
            "/stuck/",
            "agreement-passed",
            "/agreements/",
            "hand-over",
            "/hand-overs/");

    private OwnPlace() {}

    /** The page that has the same id as the work; empty for what is settled on the list itself. */
    static Optional<String> of(WorkItem.Kind kind, String about, Object id) {
        return kind == WorkItem.Kind.NOTICE
                ? Optional.ofNullable(PLACES.get(about)).map(place -> place + id)
                : Optional.empty();
    }
}
