package draad.inquiry.local;

import draad.inquiry.Heard;
import draad.inquiry.IdentityRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Knows what the number of an identity document of this country looks like, that specimens are not genuine, and the
 * day.
 */
@Component
class IdentityRegisterHere implements IdentityRegister {

    /** Two letters, six letters or digits and a digit; an O is never used. */
    private static final Pattern NUMBER = Pattern.compile("[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]");

    private static final String SPECIMEN = "SPECI";

    private final AnsweredBefore answered;
    private final Clock clock;

    IdentityRegisterHere(AnsweredBefore answered, Clock clock) {
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public Heard<Verified> ask(Document document, String idempotencyKey) {
        return answered.answer(idempotencyKey, Verified.class, () -> Optional.of(new Verified(word(document))));
    }

    @Override
    public Heard<Verified> settle(String idempotencyKey) {
        return answered.settle(idempotencyKey, Verified.class);
    }

    private String word(Document document) {
        var number = document.number().replace(" ", "").toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches() || number.startsWith(SPECIMEN)) return "not-genuine";
        return document.validUntil().isBefore(LocalDate.now(clock)) ? "expired" : "genuine";
    }
}
