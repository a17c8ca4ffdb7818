package draad.agreement;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement was made, kept or broken; the words themselves stay with the agreement.
 *
 * @param what {@code made}, {@code kept} or {@code broken}
 * @param confidential whether it is of a case that nobody may read of who does not have to know
 */
record AgreementTold(Agreement agreement, String what, boolean confidential, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(agreement.customerId());
    }

    @Override
    public @Nullable CaseReference caseReference() {
        return agreement.caseReference();
    }

    @Override
    public String kind() {
        return "agreement-" + what;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "agreement", agreement.id().toString(),
                "agreementSide", agreement.side().id(),
                "due",
                        Map.of(
                                "en", day(agreement.due(), Locale.UK),
                                "nl", day(agreement.due(), Locale.forLanguageTag("nl-NL"))));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
