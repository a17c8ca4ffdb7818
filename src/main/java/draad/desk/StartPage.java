package draad.desk;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.cases.CaseIntake;
import draad.customer.CustomerAccess;
import draad.customer.Customers;
import draad.form.FieldError;
import draad.form.Form;
import draad.form.Forms;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Problem;
import draad.web.ProblemWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a case for whoever an employee is talking with; asks first only what the case cannot start without. */
@Controller
@RequestMapping("/desk/{customer}/start/{type}")
class StartPage {

    private final CustomerAccess access;
    private final Customers customers;
    private final Holdings holdings;
    private final Forms forms;
    private final CaseIntake intake;
    private final Talk talk;
    private final ProblemWords problems;

    StartPage(
            CustomerAccess access,
            Customers customers,
            Holdings holdings,
            Forms forms,
            CaseIntake intake,
            Talk talk,
            ProblemWords problems) {
        this.access = access;
        this.customers = customers;
        this.holdings = holdings;
        this.forms = forms;
        this.intake = intake;
        this.talk = talk;
        this.problems = problems;
    }

    @GetMapping
    String ask(@PathVariable CustomerId customer, @PathVariable String type, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        access.read(customer, door, "desk");
        return page(customer, type, Map.of(), List.of(), door, model);
    }

    @PostMapping
    @EachItemOnItsOwn
    String start(
            @PathVariable CustomerId customer,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> typed,
            Door door,
            Model model) {
        CustomerAccess.onlyForEmployees(door);
        var known = access.visible(customer, door).id();
        var form = forms.find(type, "start");
        // The first click came from a button that knows nothing of forms.
        if (form.isPresent() && !typed.containsKey("asked")) return "redirect:/desk/" + known + "/start/" + type;
        var answers = form.map(it -> answers(it, typed, door)).orElse(Map.of());
        var errors = form.map(it -> it.check(answers, door.locale()).errors()).orElse(List.of());
        if (!errors.isEmpty()) return page(known, type, answers, errors, door, model);
        try {
            return "redirect:" + talk.whereItGoesOn(intake.start(type, known, answers, door), door);
        } catch (Problem problem) {
            model.addAttribute("warning", problems.of(problem, door.locale()));
            return page(known, type, answers, List.of(), door, model);
        }
    }

    private String page(
            CustomerId customer,
            String type,
            Map<String, Object> answers,
            List<FieldError> errors,
            Door door,
            Model model) {
        var found = access.visible(customer, door);
        var locale = door.locale();
        model.addAttribute("customer", found);
        model.addAttribute("type", type);
        model.addAttribute(
                "fields",
                forms.find(type, "start")
                        .map(form -> form.shown(answers, locale))
                        .orElse(List.of()));
        model.addAttribute(
                "errors",
                errors.stream()
                        .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, second) -> first)));
        model.addAttribute(
                "accounts",
                holdings.of(customers.allIds(found.id())).stream()
                        .filter(StartPage::isAccount)
                        .toList());
        model.addAttribute("answers", new HashMap<>(answers));
        return "desk/start";
    }

    private static boolean isAccount(Holding holding) {
        return holding.iban() != null;
    }

    private static Map<String, Object> answers(Form form, MultiValueMap<String, String> typed, Door door) {
        var answers = new LinkedHashMap<String, Object>();
        form.fromHtml(typed, door.locale()).forEach((key, value) -> {
            if (value != null) answers.put(key, value);
        });
        return answers;
    }
}
