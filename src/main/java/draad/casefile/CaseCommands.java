package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CustomerCase;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what somebody at the bank asked on the case page, and goes back to that part of it: with what came of it. */
@Component
class CaseCommands {

    private static final int LONGEST = 2000;

    private final CaseAccess access;
    private final ProblemWords problems;
    private final MessageSource messages;

    CaseCommands(CaseAccess access, ProblemWords problems, MessageSource messages) {
        this.access = access;
        this.problems = problems;
        this.messages = messages;
    }

    /**
     * @param section the part of the page; {@code case.done.<section>} says that it was done
     * @param typed stands there again when it was not
     */
    String then(
            CaseReference reference,
            String section,
            Door door,
            RedirectAttributes after,
            Map<String, ?> typed,
            Consumer<CustomerCase> command) {
        if (!door.isBankSide()) throw Problem.notFound();
        var found = access.find(reference, door);
        try {
            command.accept(found);
            if (!after.getFlashAttributes().containsKey("warning")
                    && !after.getFlashAttributes().containsKey("notice"))
                after.addFlashAttribute("notice", messages.getMessage("case.done." + section, null, door.locale()));
        } catch (Problem problem) {
            typed.forEach(after::addFlashAttribute);
            after.addFlashAttribute("warning", problems.of(problem, door.locale()));
        }
        return "redirect:/cases/" + reference + "#" + section;
    }

    /** @throws Problem 422 when nothing was written, or too much */
    static String words(String text) {
        if (text.isBlank()) throw Problem.notAcceptable("nothing-written");
        if (text.length() > LONGEST) throw Problem.notAcceptable("too-long", LONGEST);
        return text.strip();
    }
}
