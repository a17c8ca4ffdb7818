package draad.attention;

import draad.customer.Customers;
import draad.web.Door;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a customer got stuck, for whoever helps them (C6). */
@Controller
@RequestMapping("/stuck/{id}")
class StuckPage {

    private final Helping helping;
    private final StuckPlaces places;
    private final Customers customers;
    private final Clock clock;

    StuckPage(Helping helping, StuckPlaces places, Customers customers, Clock clock) {
        this.helping = helping;
        this.places = places;
        this.customers = customers;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Door door, Model model) {
        var sight = helping.sight(id, door);
        var customer = customers.find(sight.of().customer()).orElseThrow();
        model.addAttribute("stuck", sight.stuck());
        model.addAttribute("of", sight.of());
        model.addAttribute("name", customer.name().display());
        model.addAttribute("step", sight.step().title().in(door.locale()));
        model.addAttribute("at", sight.stuck().at().atZone(clock.getZone()));
        model.addAttribute("tries", places.tries(sight.step()));
        model.addAttribute("places", places.of(sight.of(), sight.step(), door.locale()));
        model.addAttribute("reason", helping.reason(sight.stuck(), door));
        return "attention/stuck";
    }

    @PostMapping
    String helped(@PathVariable UUID id, Door door) {
        helping.helped(id, door);
        return "redirect:/tasks?assignee=me";
    }
}
