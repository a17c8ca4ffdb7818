package draad.complaint;

import draad.cases.Happened;
import draad.contact.InteractionRecorded;
import draad.contact.NewInteraction.Direction;
import draad.contact.QuestionAnswered;
import draad.refusal.RefusalRegistered;
import draad.shared.Actor;
import draad.shared.CustomerId;
import java.util.Comparator;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens wherever customers say something, or employees write down what they said: in every channel (K10). */
@Component
class WhatPeopleSay {

    private final Recognition recognition;

    WhatPeopleSay(Recognition recognition) {
        this.recognition = recognition;
    }

    @EventListener
    void on(InteractionRecorded recorded) {
        if (recorded.direction() != Direction.IN) return;
        recognition.hear(new Said(
                Said.Where.CONTACT, recorded.id(), recorded.customer(), recorded.caseReference(), recorded.channel()));
    }

    /** Notes of colleagues about a complaint speak of complaining all the time. */
    @EventListener
    void on(Happened.NoteWritten written) {
        if (ofComplaint(written) && written.actor().isEmployee()) return;
        recognition.hear(new Said(
                Said.Where.NOTE,
                written.note(),
                written.of().customer(),
                written.of().reference(),
                written.channel()));
    }

    /** The words beside the boxes of a card. */
    @EventListener
    void on(QuestionAnswered answered) {
        speaker(answered)
                .ifPresent(customer -> recognition.hear(new Said(
                        Said.Where.REPLY,
                        answered.answerId(),
                        customer,
                        answered.caseReference(),
                        answered.channel())));
    }

    /** One that follows from a reply card was heard with the card. */
    @EventListener
    void on(RefusalRegistered refused) {
        if ("reply".equals(refused.data().get("source"))) return;
        recognition.hear(
                new Said(Said.Where.REFUSAL, refused.word().value(), refused.customer(), null, refused.channel()));
    }

    /** What the customer filled in themselves; who fills in a complaint has one. */
    @EventListener
    void on(Happened.StepCompleted completed) {
        if (ofComplaint(completed) || completed.actor().kind() != Actor.Kind.CUSTOMER) return;
        recognition.hear(new Said(
                Said.Where.FORM,
                completed.step().value(),
                completed.of().customer(),
                completed.of().reference(),
                completed.channel()));
    }

    private static boolean ofComplaint(Happened happened) {
        return happened.of().type().equals(ComplaintsAreKept.CASE_TYPE);
    }

    /** Who answers by code is not known by name, and nobody signs a card: it is heard as the first one's then. */
    private static java.util.Optional<CustomerId> speaker(QuestionAnswered answered) {
        return answered.customers().stream()
                .filter(customer -> customer.toString().equals(answered.actor().id()))
                .findFirst()
                .or(() -> first(answered.customers()));
    }

    private static java.util.Optional<CustomerId> first(Set<CustomerId> customers) {
        return customers.stream().min(Comparator.comparing(CustomerId::toString));
    }
}
