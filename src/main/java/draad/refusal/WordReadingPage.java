package draad.refusal;

import draad.shared.WordId;
import draad.web.Door;
import draad.web.Looks;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a word with a condition that nobody could read, to whoever reads it and says what it means. */
@Controller
@RequestMapping("/words/{id}")
class WordReadingPage {

    private final WordReading reading;
    private final Actions actions;
    private final Looks looks;
    private final Clock clock;

    WordReadingPage(WordReading reading, Actions actions, Looks looks, Clock clock) {
        this.reading = reading;
        this.actions = actions;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable WordId id, Door door, Model model) {
        var word = reading.waiting(id, door);
        if (word.customer() != null) looks.at(word.customer(), "word to read");
        model.addAttribute("word", word);
        model.addAttribute("action", actions.get(word.action()).name().in(door.locale()));
        model.addAttribute("receivedAt", word.receivedAt().atZone(clock.getZone()));
        model.addAttribute("events", actions.conditions());
        return "refusal/word";
    }

    @PostMapping
    String read(
            @PathVariable WordId id,
            @RequestParam WordReadingController.Means means,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String event,
            Door door) {
        var asked = new WordReadingController.Reading(means, until, event);
        reading.read(id, asked.meaning(clock), door);
        return "redirect:/tasks?assignee=me";
    }
}
