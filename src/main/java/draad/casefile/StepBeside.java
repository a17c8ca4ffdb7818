package draad.casefile;

import draad.cases.CustomerCase;
import draad.journey.Timeline;
import draad.journey.TimelineViews;
import draad.refusal.Actions;
import draad.refusal.CustomersWord;
import draad.refusal.Word;
import draad.refusal.WordStatus;
import draad.web.Door;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an employee has beside a form: what may not be done, what the customer said, and the last contacts. */
@Component
class StepBeside {

    private static final int WORDS = 50;
    private static final int LOOKED_AT = 50;
    private static final int CONTACTS = 5;
    private static final Set<String> CONTACT_KINDS = Set.of(
            "interaction-recorded",
            "mail-sent",
            "mail-returned",
            "question-asked",
            "question-answered",
            "refusal-registered",
            "case-started",
            "case-resumed");

    private final Ways ways;
    private final RefusedHere refused;
    private final CustomersWord word;
    private final Actions actions;
    private final Timeline timeline;
    private final TimelineViews entries;

    StepBeside(
            Ways ways,
            RefusedHere refused,
            CustomersWord word,
            Actions actions,
            Timeline timeline,
            TimelineViews entries) {
        this.ways = ways;
        this.refused = refused;
        this.word = word;
        this.actions = actions;
        this.timeline = timeline;
        this.entries = entries;
    }

    /** @param words as they were said, or the reason given */
    record SaidBefore(String about, String kind, String words, Word word) {}

    void addTo(Model model, CustomerCase of, Door door) {
        model.addAttribute("refused", refused.in(of, ways.of(of, door.locale()), door.locale()));
        model.addAttribute("obstacles", List.of());
        model.addAttribute("words", words(of, door.locale()));
        model.addAttribute(
                "contacts",
                timeline.newest(of.customer(), true, LOOKED_AT).stream()
                        .filter(entry -> CONTACT_KINDS.contains(entry.kind()))
                        .limit(CONTACTS)
                        .map(entry -> entries.of(entry, door.locale()))
                        .toList());
    }

    private List<SaidBefore> words(CustomerCase of, Locale locale) {
        return word.wordsOf(of.customer(), null, WORDS).stream()
                .filter(said -> said.status() == WordStatus.IN_FORCE)
                .map(said -> new SaidBefore(
                        actions.find(said.action())
                                .map(action -> action.name().in(locale))
                                .orElse(said.action().text()),
                        said.kind().id(),
                        said.verbatim() != null ? said.verbatim() : said.reason() != null ? said.reason() : "",
                        said))
                .toList();
    }
}
