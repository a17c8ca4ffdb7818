package draad.team;

import draad.shared.Text;
import draad.staff.Staff;
import draad.task.SickCalls;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls a colleague in sick and shows where each piece of their work went, with the way back. */
@Controller
class SickPage {

    private final SickCalls calls;
    private final Staff staff;
    private final MessageSource messages;

    SickPage(SickCalls calls, Staff staff, MessageSource messages) {
        this.calls = calls;
        this.staff = staff;
        this.messages = messages;
    }

    @PostMapping("/team/{userName}/sick")
    @EachItemOnItsOwn
    String callInSick(@PathVariable String userName, Door door) {
        return "redirect:/team/sick-calls/" + calls.callInSick(userName, door).id();
    }

    @GetMapping("/team/sick-calls/{id}")
    String show(@PathVariable UUID id, Door door, Model model) {
        var call = calls.find(id, door).orElseThrow(Problem::notFound);
        var me = staff.find(door.actor().id()).orElseThrow(Problem::notFound);
        var ill =
                staff.find(call.userName()).filter(who -> staff.leads(me, who)).orElseThrow(Problem::notFound);
        model.addAttribute("call", call);
        model.addAttribute("ill", ill);
        return "team/sick";
    }

    @PostMapping("/team/sick-calls/{id}/undo")
    @EachItemOnItsOwn
    String undo(@PathVariable UUID id, Door door, RedirectAttributes after) {
        var kept = calls.undo(id, door);
        after.addFlashAttribute("notice", told(kept, door));
        return "redirect:/team";
    }

    private String told(List<Text> kept, Door door) {
        var key = kept.isEmpty() ? "team.sick.undone" : "team.sick.undone-but";
        var titles = kept.stream().map(title -> title.in(door.locale())).collect(Collectors.joining(", "));
        return String.valueOf(messages.getMessage(key, new Object[] {kept.size(), titles}, door.locale()));
    }
}
