package draad.contact;

import draad.web.Door;
import draad.web.Looks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a reply that was more than a tick in one box, to whoever reads it and says what was meant. */
@Controller
@RequestMapping("/replies/{answer}")
class ReplyReadingPage {

    private static final String BACK = "redirect:/tasks?assignee=me";

    private final ReplyReading reading;
    private final Looks looks;
    private final Clock clock;

    ReplyReadingPage(ReplyReading reading, Looks looks, Clock clock) {
        this.reading = reading;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID answer, Door door, Model model) {
        var reply = reading.waiting(answer, door);
        looks.at(reply.question().customers(), "reply to read");
        model.addAttribute("question", reply.question());
        model.addAttribute("given", reply.given());
        model.addAttribute(
                "ticked", reply.question().answer(reply.given().answer()).orElse(null));
        model.addAttribute("open", reply.isOpen());
        model.addAttribute("receivedAt", reply.given().receivedAt().atZone(clock.getZone()));
        return "contact/reply";
    }

    @PostMapping
    String read(@PathVariable UUID answer, @RequestParam String meaning, Door door) {
        reading.read(answer, meaning, door);
        return BACK;
    }

    @PostMapping("/seen")
    String seen(@PathVariable UUID answer, Door door) {
        reading.seen(answer, door);
        return BACK;
    }
}
