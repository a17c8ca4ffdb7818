package draad.desk;

import draad.cases.CaseAccess;
import draad.cases.CaseFlow;
import draad.cases.CaseStatus;
import draad.customer.CustomerAccess;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Conversations;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done in a conversation: becoming surer, going on with a case, and hanging up with a note and a promise. */
@Controller
@RequestMapping("/desk/{customer}")
class ConversationCommands {

    private final CustomerAccess access;
    private final Conversations conversations;
    private final Identifying identifying;
    private final CaseAccess cases;
    private final CaseFlow flow;
    private final Talk talk;
    private final HangingUp hangingUp;
    private final ProblemWords problems;
    private final MessageSource messages;

    ConversationCommands(
            CustomerAccess access,
            Conversations conversations,
            Identifying identifying,
            CaseAccess cases,
            CaseFlow flow,
            Talk talk,
            HangingUp hangingUp,
            ProblemWords problems,
            MessageSource messages) {
        this.access = access;
        this.conversations = conversations;
        this.identifying = identifying;
        this.cases = cases;
        this.flow = flow;
        this.talk = talk;
        this.hangingUp = hangingUp;
        this.problems = problems;
        this.messages = messages;
    }

    /** @param evidence what was right, or which paper was shown, by name */
    @PostMapping("/identification")
    @EachItemOnItsOwn
    String identify(
            @PathVariable CustomerId customer,
            @RequestParam String way,
            @RequestParam(required = false) @Nullable List<String> evidence,
            @RequestParam(defaultValue = "") String code,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            var known = access.visible(customer, door).id();
            surer(
                    way.equals(Ways.CODE)
                            ? identifying.byCode(code, known, door)
                            : identifying.by(way, evidence == null ? List.of() : evidence, known, door),
                    known);
            return "/desk/" + known;
        });
    }

    private void surer(Assurance found, CustomerId customer) {
        conversations
                .current()
                .filter(current -> current.isWith(customer))
                .ifPresent(current -> conversations.is(current.surer(found)));
    }

    @PostMapping("/cases/{reference}")
    @EachItemOnItsOwn
    String goOn(
            @PathVariable CustomerId customer,
            @PathVariable CaseReference reference,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            var found = cases.find(reference, door);
            var isElsewhere = found.status() == CaseStatus.PAUSED || found.lastIn() != door.channel();
            return talk.whereItGoesOn(isElsewhere ? flow.resume(found, door) : found, door);
        });
    }

    /** Nothing came of it: the wrong customer was chosen, or the line was dead. */
    @PostMapping("/end")
    String end(@PathVariable CustomerId customer, Door door) {
        CustomerAccess.onlyForEmployees(door);
        conversations.end();
        return "redirect:/desk";
    }

    /** @param day by when what was promised is done; without a promise it is empty */
    @PostMapping("/hang-up")
    @EachItemOnItsOwn
    String hangUp(
            @PathVariable CustomerId customer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String promise,
            @RequestParam(required = false) @Nullable LocalDate day,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            var known = access.visible(customer, door).id();
            var said = new HangingUp.Said(note.strip(), reference.strip(), promise.strip(), day);
            hangingUp.with(known, said, door);
            conversations.end();
            var done = said.isPromise() ? "desk.hung-up.promised" : "desk.hung-up";
            after.addFlashAttribute("notice", messages.getMessage(done, null, door.locale()));
            return "/desk";
        });
    }

    /** What cannot be done is said above the conversation, which goes on. */
    private String then(CustomerId customer, Door door, RedirectAttributes after, Supplier<String> command) {
        CustomerAccess.onlyForEmployees(door);
        try {
            return "redirect:" + command.get();
        } catch (Problem problem) {
            after.addFlashAttribute("warning", problems.of(problem, door.locale()));
            return "redirect:/desk/" + customer;
        }
    }
}
