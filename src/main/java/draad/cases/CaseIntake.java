package draad.cases;

import draad.process.Processes;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case when a customer, an employee, the bank or what happened asks for one. */
@Service
public class CaseIntake {

    private final IntakeCheck check;
    private final Cases cases;
    private final CaseWords words;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final List<Confidential> confidential;
    private final Clock clock;

    CaseIntake(
            IntakeCheck check,
            Cases cases,
            CaseWords words,
            Processes processes,
            ApplicationEventPublisher events,
            List<Confidential> confidential,
            Clock clock) {
        this.check = check;
        this.cases = cases;
        this.words = words;
        this.processes = processes;
        this.events = events;
        this.confidential = confidential;
        this.clock = clock;
    }

    /**
     * A case that somebody asks for at a door.
     *
     * @throws Problem 404 for a customer whom the caller may not see, 422 for an unknown type, a channel that the
     *     matrix does not allow, data that are not right or a subject of somebody else
     */
    @Transactional
    public CustomerCase start(String type, CustomerId customer, Map<String, Object> data, Door door) {
        var checked = check.of(type, customer, data, door);
        var asked = asked(CaseReference.random(), checked, door.actor(), door.channel(), door.assurance());
        return open(asked, door.actor());
    }

    /**
     * A case that follows from what happened, under a reference that was given out before; once, however often this is
     * called.
     */
    @Transactional
    public void startBecauseOf(CaseReference reference, String type, CustomerId customer, Map<String, Object> data) {
        startBecauseOf(reference, type, customer, data, Channel.CORE_BANKING);
    }

    /** The same, for what happened in a channel. */
    @Transactional
    public void startBecauseOf(
            CaseReference reference, String type, CustomerId customer, Map<String, Object> data, Channel in) {
        startOnce(reference, check.trusted(type, customer, data), in);
    }

    /** The same, because those whose it is want it so: the bank thought of nothing here. */
    @Transactional
    public void startAtTheirWish(
            CaseReference reference, String type, CustomerId customer, Map<String, Object> data, Channel in) {
        startOnce(reference, check.wished(type, customer, data), in);
    }

    private void startOnce(CaseReference reference, IntakeCheck.Checked checked, Channel in) {
        if (cases.find(reference).isPresent()) return;
        var asked = asked(reference, checked, Actor.SYSTEM, in, Assurance.NONE);
        words.lock(asked);
        // Who was told of it may have been quicker than what follows from it by itself.
        if (cases.find(reference).isEmpty()) open(asked, Actor.SYSTEM);
    }

    private CustomerCase asked(
            CaseReference reference, IntakeCheck.Checked checked, Actor by, Channel in, Assurance with) {
        boolean isConfidential = confidential.stream()
                .anyMatch(rule -> rule.isConfidential(checked.model().key(), checked.data()));
        return new CustomerCase(
                reference,
                checked.model().key(),
                checked.model().product(),
                checked.customer(),
                checked.initiative(),
                CaseStatus.OPEN,
                in,
                with,
                in,
                by.isEmployee() ? by.id() : null,
                isConfidential ? null : Code.random(),
                1,
                checked.data(),
                clock.instant(),
                null,
                null,
                isConfidential);
    }

    private CustomerCase open(CustomerCase asked, Actor by) {
        words.lock(asked);
        cases.add(asked);
        events.publishEvent(new Happened.CaseStarted(asked, by, asked.startedIn()));
        processes.start(
                asked.type(),
                asked.reference(),
                Map.of("initiative", asked.initiative().name().toLowerCase(Locale.ROOT)));
        return cases.get(asked.reference());
    }
}
