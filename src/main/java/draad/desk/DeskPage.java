package draad.desk;

import draad.cases.CaseFlow;
import draad.cases.CasesByCode;
import draad.customer.CustomerAccess;
import draad.customer.CustomerCard;
import draad.customer.CustomerFinding;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.Code;
import draad.web.Conversations;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Page;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a conversation begins: by whatever the customer says of themselves, or by the code of a case. */
@Controller
class DeskPage {

    private static final int SHOWN = 10;

    private final CustomerFinding finding;
    private final CustomerAccess access;
    private final CasesByCode codes;
    private final CaseFlow flow;
    private final Conversations conversations;
    private final Talk talk;
    private final ProblemWords problems;

    DeskPage(
            CustomerFinding finding,
            CustomerAccess access,
            CasesByCode codes,
            CaseFlow flow,
            Conversations conversations,
            Talk talk,
            ProblemWords problems) {
        this.finding = finding;
        this.access = access;
        this.codes = codes;
        this.flow = flow;
        this.conversations = conversations;
        this.talk = talk;
        this.problems = problems;
    }

    @GetMapping("/desk")
    String find(@RequestParam(defaultValue = "") String query, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        var asked = query.strip();
        var found = asked.isEmpty() || asked.length() > CustomerFinding.LONGEST_QUERY
                ? new Page<CustomerCard>(List.of(), null)
                : finding.find(asked, SHOWN, "");
        access.note(found.items().stream().map(CustomerCard::id).toList(), door, "desk");
        model.addAttribute("query", asked);
        model.addAttribute("found", found.items());
        model.addAttribute("isCode", isCode(asked));
        model.addAttribute("here", door.channel());
        model.addAttribute("channels", Talk.CHANNELS);
        return "desk/desk";
    }

    /** The case goes on at once, with whoever has its code. */
    @PostMapping("/desk/code")
    @EachItemOnItsOwn
    String goOn(@RequestParam String code, @RequestParam Channel channel, Door asked, RedirectAttributes after) {
        CustomerAccess.onlyForEmployees(asked);
        try {
            var typed = CasesByCode.typed(code);
            var found = codes.find(typed, asked);
            var conversation = talk.with(access.visible(found.customer(), asked), channel, asked);
            var door = Talk.by(channel, asked);
            var resumed = flow.resumeBy(typed, found, door);
            conversations.is(conversation.surer(Assurance.CODE));
            return "redirect:" + talk.whereItGoesOn(resumed, door);
        } catch (Problem problem) {
            var warning = problem.status().value() == 404 ? Problem.notAcceptable("code-opens-nothing") : problem;
            after.addFlashAttribute("warning", problems.of(warning, asked.locale()));
            return "redirect:/desk";
        }
    }

    private static boolean isCode(String text) {
        try {
            Code.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
