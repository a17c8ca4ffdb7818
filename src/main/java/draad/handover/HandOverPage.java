package draad.handover;

import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the work list to the case that somebody is asked to take over. */
@Controller
class HandOverPage {

    private final HandOvers handOvers;

    HandOverPage(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @GetMapping("/hand-overs/{id}")
    String inItsCase(@PathVariable UUID id, Door door) {
        if (!door.isBankSide()) throw Problem.notFound();
        var reference = handOvers.find(id).orElseThrow(Problem::notFound).caseReference();
        return "redirect:/cases/" + reference + "#hand-over";
    }
}
