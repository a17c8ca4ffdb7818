package draad.casefile;

import draad.cases.CustomerCase;
import draad.handover.HandOvers;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The hand-over of a case as both sides of it see it on the case page. */
@Component
class HandOverShown {

    private final HandOvers handOvers;
    private final Staff staff;

    HandOverShown(HandOvers handOvers, Staff staff) {
        this.handOvers = handOvers;
        this.staff = staff;
    }

    void addTo(Model model, CustomerCase of, Door door) {
        var all = handOvers.of(of);
        var open = all.stream().filter(one -> one.ending() == null).findFirst();
        model.addAttribute("handOver", open.orElse(null));
        model.addAttribute(
                "handOversBefore",
                all.stream().filter(one -> one.ending() != null).toList());
        model.addAttribute("giver", open.flatMap(one -> staff.find(one.giver())).orElse(null));
        model.addAttribute("me", door.actor().id());
        var mayGive = open.isEmpty() && !of.status().isFinal() && mayGive(of, door);
        model.addAttribute("mayHandOver", mayGive);
        model.addAttribute("receivers", mayGive ? receivers(of, door) : List.of());
    }

    private boolean mayGive(CustomerCase of, Door door) {
        var me = staff.find(door.actor().id());
        if (me.isEmpty() || of.owner() == null || of.owner().equals(me.get().userName())) return me.isPresent();
        return staff.find(of.owner())
                .filter(owner -> staff.leads(me.get(), owner))
                .isPresent();
    }

    private List<Employee> receivers(CustomerCase of, Door door) {
        var giver = of.owner() == null ? door.actor().id() : of.owner();
        return staff.present().stream()
                .filter(colleague -> !colleague.userName().equals(giver))
                .toList();
    }
}
