package draad.contact;

import draad.shared.Code;
import draad.web.Afterwards;
import draad.web.Door;
import draad.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where anybody with a letter answers: the code is enough for a no, a login is asked for what needs it. */
@Controller
class QuestionPages {

    private final CodedQuestions questions;
    private final Answers answers;
    private final Afterwards afterwards;
    private final MessageSource messages;

    QuestionPages(CodedQuestions questions, Answers answers, Afterwards afterwards, MessageSource messages) {
        this.questions = questions;
        this.answers = answers;
        this.afterwards = afterwards;
        this.messages = messages;
    }

    @GetMapping("/questions")
    String find(@RequestParam(required = false) @Nullable String code, Model model, Locale locale) {
        if (code == null || code.isBlank()) return "contact/find-question";
        try {
            return "redirect:/questions/" + new Code(code).text();
        } catch (IllegalArgumentException e) {
            model.addAttribute("typed", code);
            model.addAttribute("error", messages.getMessage("questions.mistyped", null, locale));
            return "contact/find-question";
        }
    }

    @GetMapping("/questions/{code}")
    String show(@PathVariable Code code, Door door, Model model) {
        var question = questions.behind(code);
        model.addAttribute("question", question);
        model.addAttribute("answered", question.answered().orElse(null));
        return "contact/question";
    }

    @PostMapping("/questions/{code}")
    String answer(
            @PathVariable Code code,
            @RequestParam String answer,
            @RequestParam(required = false) @Nullable String text,
            Door door,
            RedirectAttributes next) {
        var question = questions.behind(code);
        var answering = Answering.through(door, answer, text);
        var answered = answers.give(code, answering);
        if (answered instanceof Answered.Accepted accepted)
            next.addFlashAttribute("notice", accepted.effect().in(door.locale()));
        else next.addFlashAttribute("warning", warning(question, answer, answered, door));
        if (answered instanceof Answered.Differently) afterwards.run(() -> answers.keepBeside(code, answering));
        return "redirect:/questions/" + code.text();
    }

    /** Through the login, and back to the question. */
    @GetMapping("/questions/{code}/sign-in")
    String signIn(@PathVariable Code code, Door door, HttpServletRequest request, HttpServletResponse response) {
        if (door.actor().id().equals("visitor")) {
            new HttpSessionRequestCache().saveRequest(request, response);
            return "redirect:/sign-in";
        }
        return "redirect:/questions/" + code.text();
    }

    private String warning(Question question, String answer, Answered answered, Door door) {
        Problem problem = AnswerProblems.of(question, answer, answered);
        if (answered instanceof Answered.NotSureEnough)
            return messages.getMessage("questions.needs-login", null, door.locale());
        return messages.getMessage("problem." + problem.name() + ".detail", problem.arguments(), door.locale());
    }
}
