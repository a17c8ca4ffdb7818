package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that must be kept.
 *
 * @param customer in whose name it is: the holder, the addressee
 * @param purpose only for this purpose; null for all
 * @param channel only in this channel; null for all
 * @param until the moment from which it no longer counts; null when it has no end
 * @param condition the event of the fixed list that it waits for, or words that a person has to read
 */
public record NewWord(
        WordKind kind,
        ActionId action,
        Subject subject,
        CustomerId customer,
        Source source,
        @Nullable String reason,
        @Nullable String purpose,
        @Nullable Channel channel,
        @Nullable Instant until,
        @Nullable String condition) {

    public static NewWord refusal(ActionId action, Subject subject, CustomerId customer, Source source) {
        return new NewWord(WordKind.REFUSAL, action, subject, customer, source, null, null, null, null, null);
    }

    public static NewWord optIn(ActionId action, Subject subject, CustomerId customer, Source source) {
        return new NewWord(WordKind.OPT_IN, action, subject, customer, source, null, null, null, null, null);
    }

    public static NewWord objection(ActionId action, Subject subject, CustomerId customer, Source source) {
        return new NewWord(WordKind.OBJECTION, action, subject, customer, source, null, null, null, null, null);
    }

    public static NewWord dispute(ActionId action, Subject subject, CustomerId customer, Source source) {
        return new NewWord(WordKind.DISPUTE, action, subject, customer, source, null, null, null, null, null);
    }

    public NewWord because(@Nullable String why) {
        return new NewWord(kind, action, subject, customer, source, why, purpose, channel, until, condition);
    }

    public NewWord until(@Nullable Instant end) {
        return new NewWord(kind, action, subject, customer, source, reason, purpose, channel, end, condition);
    }

    public NewWord onlyIn(@Nullable Channel only) {
        return new NewWord(kind, action, subject, customer, source, reason, purpose, only, until, condition);
    }

    public NewWord onlyFor(@Nullable String onePurpose) {
        return new NewWord(kind, action, subject, customer, source, reason, onePurpose, channel, until, condition);
    }

    public NewWord unless(@Nullable String event) {
        return new NewWord(kind, action, subject, customer, source, reason, purpose, channel, until, event);
    }
}
