package draad.contact;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer is a contact like any other, and counts with its contact moment. */
@Component
class AnswerIsContact {

    private final AskedQuestions questions;
    private final Interactions interactions;

    AnswerIsContact(AskedQuestions questions, Interactions interactions) {
        this.questions = questions;
        this.interactions = interactions;
    }

    @EventListener
    void on(QuestionAnswered answered) {
        var question = questions.find(answered.code()).orElseThrow();
        var given = question.given().stream()
                .filter(it -> it.id().equals(answered.answerId()))
                .findFirst()
                .orElseThrow();
        var who = given.saidBy()
                .orElseGet(() -> question.customers().size() == 1
                        ? question.customers().iterator().next()
                        : null);
        interactions.note(new NewInteraction(
                who,
                question.caseReference(),
                NewInteraction.Direction.IN,
                given.channel(),
                given.actor(),
                question.contactMoment(),
                given.text(),
                given.receivedAt()));
    }
}
