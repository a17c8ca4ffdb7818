package draad.glance;

import draad.contact.NewInteraction;
import draad.customer.CustomerAccess;
import draad.refusal.Registered;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contact, a no or a preference, written down from the customer's page in two clicks. */
@Controller
@RequestMapping("/customers/{customer}")
class RegisterPage {

    private static final int LONGEST = 4000;

    private final CustomerAccess access;
    private final Registering registering;
    private final ProblemWords problems;
    private final MessageSource messages;

    RegisterPage(CustomerAccess access, Registering registering, ProblemWords problems, MessageSource messages) {
        this.access = access;
        this.registering = registering;
        this.problems = problems;
        this.messages = messages;
    }

    @PostMapping("/contacts")
    @EachItemOnItsOwn
    String contact(
            @PathVariable CustomerId customer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam NewInteraction.Direction direction,
            @RequestParam Channel channel,
            @RequestParam(defaultValue = "") String reference,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            var said = required(text);
            var about = chosen(reference, CaseReference::of);
            registering.contact(access.visible(customer, door).id(), about, direction, channel, said, door);
            return "glance.contact.kept";
        });
    }

    /**
     * @param about {@code customer}, or the kind and id of an account or contact point: {@code account:<id>}
     * @param saidBy empty for the customer themselves
     */
    @PostMapping("/words")
    @EachItemOnItsOwn
    String word(
            @PathVariable CustomerId customer,
            @RequestParam ActionId action,
            @RequestParam(defaultValue = "customer") String about,
            @RequestParam(defaultValue = "") String saidBy,
            @RequestParam(defaultValue = "") String words,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            var id = access.visible(customer, door).id();
            var kept = registering.refusal(
                    id, action, subject(about, id), chosen(saidBy, CustomerId::of), blankless(words), door);
            return "glance.word." + outcome(kept);
        });
    }

    @PostMapping("/preferences")
    @EachItemOnItsOwn
    String preference(
            @PathVariable CustomerId customer,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String marketing,
            @RequestParam(defaultValue = "") String interest,
            Door door,
            RedirectAttributes after) {
        return then(customer, door, after, () -> {
            registering.preference(
                    access.visible(customer, door).id(),
                    chosen(service, Channel::of),
                    chosen(marketing, Channel::of),
                    blankless(interest),
                    door);
            return "glance.preference.kept";
        });
    }

    /** What cannot be written down is said above the page, which is there again as it was. */
    private String then(CustomerId customer, Door door, RedirectAttributes after, Supplier<String> command) {
        CustomerAccess.onlyForEmployees(door);
        try {
            after.addFlashAttribute("notice", messages.getMessage(command.get(), null, door.locale()));
        } catch (Problem problem) {
            if (problem.status().value() == 404) throw problem;
            after.addFlashAttribute("warning", problems.of(problem, door.locale()));
        }
        return "redirect:/customers/" + customer;
    }

    private static String outcome(Registered registered) {
        if (registered instanceof Registered.TooLate) return "too-late";
        return registered instanceof Registered.UnderWay ? "under-way" : "kept";
    }

    private static Subject subject(String about, CustomerId customer) {
        var parts = about.split(":", 2);
        try {
            return parts.length == 1 ? Subject.customer(customer) : new Subject(Subject.Kind.of(parts[0]), parts[1]);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", "about", about);
        }
    }

    private static <T> @Nullable T chosen(String text, Function<String, T> reading) {
        if (text.isBlank()) return null;
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", "choice", text);
        }
    }

    private static String required(String text) {
        var said = blankless(text);
        if (said == null) throw Problem.notAcceptable("nothing-was-said");
        return said;
    }

    private static @Nullable String blankless(String text) {
        if (text.isBlank()) return null;
        if (text.length() > LONGEST) throw Problem.notAcceptable("said-too-much", LONGEST);
        return text.strip();
    }
}
