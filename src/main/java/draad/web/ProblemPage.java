package draad.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains a kind of problem to whoever follows the type of one. */
@Controller
class ProblemPage {

    private static final String[] ANYTHING = new String[10];

    static {
        Arrays.fill(ANYTHING, "…");
    }

    private final MessageSource messages;

    ProblemPage(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/problems/{name}")
    String explain(@PathVariable String name, Locale locale, Model model) {
        var title = messages.getMessage("problem." + name, ANYTHING, "", locale);
        if (title == null || title.isEmpty()) throw Problem.notFound();
        model.addAttribute("name", name);
        model.addAttribute("title", title);
        model.addAttribute("detail", messages.getMessage("problem." + name + ".detail", ANYTHING, "", locale));
        return "problem-kind";
    }
}
