package draad.cases;

import draad.process.Processes;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes a step, in any channel that it may be done in, and lets the process go on in the same transaction. */
@Service
public class StepCompletion {

    private final CaseAccess access;
    private final CaseWords words;
    private final Cases cases;
    private final CaseSteps steps;
    private final IntermediateProducts products;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final AnswersOfStep answersOfStep;
    private final List<StepGate> gates;
    private final List<StepFollowUp> followUps;
    private final ExtraSteps extraSteps;

    StepCompletion(
            CaseAccess access,
            CaseWords words,
            Cases cases,
            CaseSteps steps,
            IntermediateProducts products,
            Processes processes,
            ApplicationEventPublisher events,
            AnswersOfStep answersOfStep,
            List<StepGate> gates,
            List<StepFollowUp> followUps,
            ExtraSteps extraSteps) {
        this.access = access;
        this.words = words;
        this.cases = cases;
        this.steps = steps;
        this.products = products;
        this.processes = processes;
        this.events = events;
        this.answersOfStep = answersOfStep;
        this.gates = gates;
        this.followUps = followUps;
        this.extraSteps = extraSteps;
    }

    /**
     * Completes a step with these answers.
     *
     * @throws Problem 409 when it was completed before, 403 when this caller may not, 422 when the answers or the
     *     channel are not acceptable; nothing is changed then
     */
    @Transactional
    public CustomerCase complete(CustomerCase customerCase, StepId id, Map<String, Object> data, Door door) {
        words.lock(customerCase);
        var step = steps.locked(id);
        if (!step.isOpen()) throw Problem.conflict("step-already-completed");
        access.checkMayComplete(customerCase, step, door);
        gates.forEach(gate -> gate.check(step, door));
        var answers = answersOfStep.checked(customerCase, step, data, door);
        record(customerCase, step, answers, door);
        followUps.forEach(followUp -> followUp.after(cases.get(customerCase.reference()), step, door));
        processes.complete(step.taskId(), answersOfStep.outcomes(answers));
        return cases.get(customerCase.reference());
    }

    /**
     * Ends a step because of what somebody decided beside it, who need not be able to do it: a customer who moves the
     * conversation that an employee would hold.
     *
     * @throws Problem 409 when that step does not wait
     */
    @Transactional
    public CustomerCase completeBeside(CustomerCase seen, String key, Map<String, Object> answers, Door door) {
        words.lock(seen);
        var step = steps.openOf(seen.reference()).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .map(open -> steps.locked(open.id()))
                .filter(CaseStep::isOpen)
                .orElseThrow(() -> Problem.conflict("step-already-completed"));
        var customerCase = cases.get(seen.reference());
        if (customerCase.status() == CaseStatus.PAUSED) throw Problem.conflict("case-paused", seen.reference());
        record(customerCase, step, answers, door);
        processes.complete(step.taskId(), answersOfStep.outcomes(answers));
        return cases.get(seen.reference());
    }

    private void record(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        var reference = customerCase.reference();
        if (customerCase.lastIn() != door.channel())
            events.publishEvent(
                    new Happened.CaseResumed(customerCase, door.actor(), door.channel(), customerCase.lastIn()));
        if (door.actor().isEmployee()) cases.own(reference, door.actor().id());
        cases.learn(reference, answers);
        cases.touch(reference, door.channel());
        steps.complete(step.id(), door.actor(), door.channel());
        if (step.key().equals(ExtraStep.KEY))
            extraSteps.answered(step.id(), String.valueOf(answers.getOrDefault("answer", "")));
        events.publishEvent(new Happened.StepCompleted(
                customerCase,
                step.id(),
                step.key(),
                step.title(),
                step.contactMoment(),
                door.actor(),
                door.channel(),
                door.assurance()));
        step.productOf(answers)
                .ifPresent(kind -> products.add(customerCase, kind, answers, door.actor(), door.channel()));
    }
}
