package draad.task;

import draad.contact.InteractionNotMatched;
import draad.contact.InteractionSettled;
import draad.contact.ReplyNeedsReading;
import draad.contact.ReplyRead;
import draad.refusal.WordNeedsReading;
import draad.refusal.WordRead;
import draad.shared.Channel;
import draad.shared.StepId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people wrote and only people can read becomes work, under the id of what is to be read: settling the one is
 * settling the other.
 */
@Component
class ReadingAsWork {

    static final String REPLY = "reply-to-read";
    static final String WORD = "word-to-read";
    static final String INTERACTION = "interaction-to-match";

    private final Notices notices;

    ReadingAsWork(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ReplyNeedsReading reply) {
        var customer = reply.customers().stream().findFirst().orElse(null);
        var title = notices.text(REPLY);
        raise(reply.answerId(), new Notice(REPLY, title, reply.caseReference(), customer, null, reply.channel(), null));
    }

    @EventListener
    void on(WordNeedsReading word) {
        var title = notices.text(WORD);
        raise(word.word().value(), new Notice(WORD, title, null, word.customer(), null, Channel.CORE_BANKING, null));
    }

    @EventListener
    void on(InteractionNotMatched interaction) {
        var title = notices.text(INTERACTION);
        raise(interaction.id(), new Notice(INTERACTION, title, null, null, null, interaction.channel(), null));
    }

    @EventListener
    void on(ReplyRead read) {
        notices.settled(new StepId(read.answerId()));
    }

    @EventListener
    void on(WordRead read) {
        notices.settled(new StepId(read.word().value()));
    }

    @EventListener
    void on(InteractionSettled settled) {
        notices.settled(new StepId(settled.id()));
    }

    private void raise(UUID id, Notice notice) {
        notices.raise(new StepId(id), notice);
    }
}
