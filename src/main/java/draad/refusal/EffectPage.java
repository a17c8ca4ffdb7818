package draad.refusal;

import draad.web.Door;
import draad.web.Looks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows something of which nobody knows whether it was done, to whoever finds out and says so. */
@Controller
@RequestMapping("/effects/{id}")
class EffectPage {

    private final EffectSettlement settlement;
    private final Actions actions;
    private final Looks looks;
    private final Clock clock;

    EffectPage(EffectSettlement settlement, Actions actions, Looks looks, Clock clock) {
        this.settlement = settlement;
        this.actions = actions;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public String show(@PathVariable UUID id, Door door, Model model) {
        var effect = settlement.inDoubt(id, door);
        looks.at(effect.customer(), "effects");
        model.addAttribute("effect", effect);
        model.addAttribute("since", effect.since().atZone(clock.getZone()));
        model.addAttribute("action", actions.get(effect.action()).name().in(door.locale()));
        return "refusal/effect";
    }

    @PostMapping
    String settle(@PathVariable UUID id, @RequestParam boolean done, @RequestParam String note, Door door) {
        settlement.settle(id, done, note.isBlank() ? null : note.strip(), door);
        return "redirect:/tasks?assignee=me";
    }
}
