package draad.cases;

import draad.process.Processes;
import draad.shared.Code;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses a case, resumes it in this or another channel, withdraws it, and adds a step to it. */
@Service
public class CaseFlow {

    private final Cases cases;
    private final CaseWords words;
    private final CaseChannels channels;
    private final Processes processes;
    private final AddingSteps adding;
    private final ApplicationEventPublisher events;

    CaseFlow(
            Cases cases,
            CaseWords words,
            CaseChannels channels,
            Processes processes,
            AddingSteps adding,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.words = words;
        this.channels = channels;
        this.processes = processes;
        this.adding = adding;
        this.events = events;
    }

    /** @throws Problem 409 when the case does not run */
    @Transactional
    public CustomerCase pause(CustomerCase seen, Door door) {
        var customerCase = running(seen);
        cases.changeStatus(customerCase.reference(), CaseStatus.PAUSED);
        processes.suspend(customerCase.reference());
        events.publishEvent(new Happened.CasePaused(customerCase, door.actor(), door.channel()));
        return cases.get(customerCase.reference());
    }

    /**
     * Goes on where the case was left, in the caller's channel; its hand-over code is replaced.
     *
     * @throws Problem 409 when the case has ended, 422 when the matrix does not support this change of channel
     */
    @Transactional
    public CustomerCase resume(CustomerCase seen, Door door) {
        words.lock(seen);
        return resumed(cases.locked(seen.reference()), door);
    }

    /**
     * As {@link #resume(CustomerCase, Door)}, by a code that works once: of two who bring it at the same moment, the
     * second finds nothing.
     */
    @Transactional
    public CustomerCase resumeBy(Code code, CustomerCase seen, Door door) {
        words.lock(seen);
        var customerCase = cases.locked(seen.reference());
        if (!code.equals(customerCase.handoverCode())) throw Problem.notFound();
        return resumed(customerCase, door);
    }

    private CustomerCase resumed(CustomerCase customerCase, Door door) {
        if (customerCase.status().isFinal()) throw Problem.conflict("case-ended", customerCase.reference());
        channels.checkSwitch(customerCase, door.channel());
        if (customerCase.status() == CaseStatus.PAUSED) {
            cases.changeStatus(customerCase.reference(), CaseStatus.OPEN);
            processes.resume(customerCase.reference());
        }
        cases.renewHandoverCode(customerCase.reference(), Code.random());
        cases.touch(customerCase.reference(), door.channel());
        if (door.actor().isEmployee())
            cases.own(customerCase.reference(), door.actor().id());
        events.publishEvent(
                new Happened.CaseResumed(customerCase, door.actor(), door.channel(), customerCase.lastIn()));
        return cases.get(customerCase.reference());
    }

    /** @throws Problem 409 when the case has ended */
    @Transactional
    public CustomerCase withdraw(CustomerCase seen, String reason, Door door) {
        words.lock(seen);
        var customerCase = cases.locked(seen.reference());
        if (customerCase.status().isFinal()) throw Problem.conflict("case-ended", customerCase.reference());
        processes.cancel(customerCase.reference(), reason);
        cases.end(customerCase.reference(), CaseStatus.WITHDRAWN, "withdrawn");
        events.publishEvent(new Happened.CaseWithdrawn(customerCase, door.actor(), door.channel()));
        return cases.get(customerCase.reference());
    }

    /**
     * Adds a step beside those that the process takes: an extra contact, a second opinion, another specialist (P4).
     *
     * @throws Problem 409 when the case does not run or its model allows no extra steps
     */
    @Transactional
    public CustomerCase addStep(CustomerCase seen, ExtraStep.Asked asked, Door door) {
        var customerCase = running(seen);
        if (adding.add(customerCase, asked, door.actor(), door.channel()) == AddingSteps.Became.NOT_HERE)
            throw Problem.conflict("no-extra-steps", customerCase.type());
        cases.touch(customerCase.reference(), door.channel());
        return cases.get(customerCase.reference());
    }

    /**
     * Attempts an action again that was refused where the model had no way out; the guard is asked anew.
     *
     * @return false when no refused attempt waits at that activity
     * @throws Problem 409 when the case does not run
     */
    @Transactional
    public boolean attemptAgain(CustomerCase seen, String activity) {
        return processes.attemptAgain(running(seen).reference(), activity);
    }

    private CustomerCase running(CustomerCase seen) {
        words.lock(seen);
        var customerCase = cases.locked(seen.reference());
        if (customerCase.status().isFinal()) throw Problem.conflict("case-ended", customerCase.reference());
        if (customerCase.status() == CaseStatus.PAUSED) throw Problem.conflict("case-paused", customerCase.reference());
        return customerCase;
    }
}
