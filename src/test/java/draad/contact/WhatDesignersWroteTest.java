package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.shared.Assurance;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatDesignersWroteTest {

    private final DesignFiles files = new DesignFiles("");

    @Test
    void thePackagedContactMomentsCoverPromiseDeliverAndSettle() {
        var moments = new ContactMoments(files);

        var phases = moments.all().stream().map(ContactMoment::phase).collect(Collectors.toSet());

        assertThat(phases).containsExactlyInAnyOrder(Phase.values());
        assertThat(moments.get("closing-question").message().nl()).contains("U beslist");
    }

    @Test
    void whoeverHoldsAContactMomentHasTipsForIt() {
        assertThat(new ContactMoments(files).all())
                .allSatisfy(moment -> assertThat(moment.tips()).as(moment.id()).isNotEmpty());
    }

    @Test
    void aTextThatACommaEndsEarlyIsRefused() {
        var yaml = "m:\n  goal: {en: What we need, and when, nl: Wat nodig is}\n";

        assertThatThrownBy(() -> ContactMomentReader.read(yaml))
                .hasMessageContaining("m.goal: 'and when' means nothing here");
    }

    @Test
    void inThePackagedQuestionsANoNeedsACodeAndAYesToClosingALogin() {
        var question = new QuestionDesigns(files).get("may-we-close-account");

        var keep = question.answer("keep").orElseThrow();
        var close = question.answer("close").orElseThrow();

        assertThat(keep.protects()).isTrue();
        assertThat(keep.needs()).isEqualTo(Assurance.CODE);
        assertThat(close.protects()).isFalse();
        assertThat(close.needs()).isEqualTo(Assurance.STRONG);
    }

    @Test
    void allThatIsWrongWithAContactMomentIsToldAtOnce() {
        var yaml =
                """
                closing-question:
                  phase: later
                  owner: savings-team-lead
                  goal: {en: Only English}
                  message: {en: Message, nl: Boodschap}
                  experience: {en: Feeling, nl: Gevoel}
                  information: {in: {en: In, nl: In}, out: {en: Out, nl: Uit}}
                  channels: [mail, fax]
                  cost: {web: 1}
                  effort: 0
                  review: soon
                  colour: red
                """;

        assertThatThrownBy(() -> ContactMomentReader.read(yaml))
                .hasMessageContainingAll(
                        "contact-moments.yaml",
                        "closing-question: 'overseer' is missing",
                        "'colour' means nothing here",
                        "closing-question.phase",
                        "closing-question.goal",
                        "closing-question.channels",
                        "says no amount for mail",
                        "closing-question.effort",
                        "closing-question.review");
    }

    @Test
    void aQuestionWhoseNoIsDearIsRefused() {
        var yaml =
                """
                may-we:
                  text: {en: May we?, nl: Mogen wij?}
                  answers:
                    keep:
                      text: {en: No, nl: Nee}
                      refuses: {action: close-account, subject: account}
                      needs: strong
                      effect: {en: Nothing, nl: Niets}
                    close: {text: {en: Yes, nl: Ja}, needs: strong, effect: {en: Closed, nl: Dicht}}
                  deadlineDays: 14
                  reminderDays: 14
                  silence: {en: Nothing, nl: Niets}
                """;

        assertThatThrownBy(() -> QuestionDesignReader.read(yaml))
                .hasMessageContainingAll("a no is cheap", "reminds after the deadline");
    }

    @Test
    void aFieldThatIsWrittenTwiceIsRefusedWithItsLine() {
        assertThatThrownBy(() -> QuestionDesignReader.read("a: {}\na: {}\n")).hasMessageContaining("line 2");
    }
}
