package draad.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says what Draad is, and in the demo what to try first. */
@Controller
class StartPage {

    private final ApiClients clients;
    private final ObjectProvider<DemoLogin> logins;
    private final ObjectProvider<DemoTrials> trials;

    StartPage(ApiClients clients, ObjectProvider<DemoLogin> logins, ObjectProvider<DemoTrials> trials) {
        this.clients = clients;
        this.logins = logins;
        this.trials = trials;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute(
                "clients", clients.clients().keySet().stream().sorted().toList());
        model.addAttribute("customers", of(Account.Kind.CUSTOMER));
        model.addAttribute("employees", of(Account.Kind.EMPLOYEE));
        trials.ifAvailable(demo -> model.addAttribute("trials", demo.all()));
        model.addAttribute(
                "base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "start";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }

    private Object of(Account.Kind kind) {
        return logins.stream()
                .filter(login -> login.kind() == kind)
                .sorted(Comparator.comparingInt(DemoLogin::order))
                .toList();
    }
}
