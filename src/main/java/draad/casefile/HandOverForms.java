package draad.casefile;

import draad.handover.HandOvers;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two people hand a case over on its page: one asks, the other answers, and a refused action is asked about again. */
@Controller
@RequestMapping("/cases/{reference}")
class HandOverForms {

    private static final String SECTION = "hand-over";

    private final CaseCommands on;
    private final HandOvers handOvers;
    private final AskingAgain again;
    private final MessageSource messages;

    HandOverForms(CaseCommands on, HandOvers handOvers, AskingAgain again, MessageSource messages) {
        this.on = on;
        this.handOvers = handOvers;
        this.again = again;
        this.messages = messages;
    }

    @EachItemOnItsOwn
    @PostMapping("/hand-overs")
    String ask(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String to,
            @RequestParam String why,
            @RequestParam String expected,
            Door door,
            RedirectAttributes after) {
        var typed = Map.of("handOverTo", to, "handOverWhy", why, "handOverExpected", expected);
        return on.then(reference, SECTION, door, after, typed, found -> {
            var asked = new HandOvers.Asked(to, CaseCommands.words(why), CaseCommands.words(expected));
            handOvers.ask(found, asked, door);
        });
    }

    /** @param words why not; a yes may go without */
    @EachItemOnItsOwn
    @PostMapping("/hand-overs/{handOver}/answer")
    String answer(
            @PathVariable CaseReference reference,
            @PathVariable UUID handOver,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String words,
            Door door,
            RedirectAttributes after) {
        return on.then(reference, SECTION, door, after, Map.of("handOverWords", words), found -> {
            var said = accepted && words.isBlank() ? null : CaseCommands.words(words);
            handOvers.answer(found, handOver, accepted, said, door);
            var done = accepted ? "case.done.hand-over.accepted" : "case.done.hand-over.declined";
            after.addFlashAttribute("notice", messages.getMessage(done, null, door.locale()));
        });
    }

    @EachItemOnItsOwn
    @PostMapping("/hand-overs/{handOver}/withdrawal")
    String withdraw(
            @PathVariable CaseReference reference, @PathVariable UUID handOver, Door door, RedirectAttributes after) {
        return on.then(reference, SECTION, door, after, Map.of(), found -> {
            handOvers.withdraw(found, handOver, door);
            after.addFlashAttribute(
                    "notice", messages.getMessage("case.done.hand-over.withdrawn", null, door.locale()));
        });
    }

    /** @param step the element of the model that does what was refused */
    @EachItemOnItsOwn
    @PostMapping("/attempts")
    String again(
            @PathVariable CaseReference reference, @RequestParam String step, Door door, RedirectAttributes after) {
        return on.then(reference, "stopped", door, after, Map.of(), found -> {
            var answer = again.about(found, step, door);
            var reason = answer.reason().orElse("");
            after.addFlashAttribute(
                    answer.what().equals("refused") ? "warning" : "notice",
                    messages.getMessage("case.again." + answer.what(), new Object[] {reason}, door.locale()));
        });
    }
}
