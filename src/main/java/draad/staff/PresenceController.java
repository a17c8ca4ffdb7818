package draad.staff;

import draad.shared.Channel;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An employee sees how they are known here, and says whether they are there. */
@RestController
@RequestMapping("/api/v1/staff/me")
class PresenceController {

    private final Staff staff;
    private final Clock clock;

    PresenceController(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    Me me(Door door) {
        return Me.of(employee(door), LocalDate.now(clock));
    }

    @PostMapping("/presence")
    Me change(@Valid @RequestBody NewPresence wanted, Door door) {
        staff.change(employee(door).userName(), wanted.presence());
        return me(door);
    }

    record NewPresence(@NotNull Presence presence) {}

    /** @param skills those that count today */
    record Me(
            String userName,
            String name,
            Channel channel,
            Presence presence,
            Set<String> skills,
            SortedSet<String> teams,
            SortedSet<String> queues) {

        static Me of(Employee employee, LocalDate today) {
            return new Me(
                    employee.userName(),
                    employee.name(),
                    employee.channel(),
                    employee.presence(),
                    employee.skillsOn(today),
                    new TreeSet<>(employee.teams()),
                    new TreeSet<>(employee.queues()));
        }
    }

    private Employee employee(Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("only-an-employee");
        return staff.find(door.actor().id()).orElseThrow(() -> Problem.forbidden("only-an-employee"));
    }
}
