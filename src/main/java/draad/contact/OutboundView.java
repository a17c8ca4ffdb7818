package draad.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something outbound as employees and the mailroom see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutboundView(
        UUID id,
        Code code,
        CustomerId customerId,
        CaseReference caseReference,
        String contactMoment,
        String template,
        Channel channel,
        OutboundStatus status,
        @Nullable String why,
        @Nullable UUID contactPoint,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant seenAt) {

    static OutboundView of(OutboundItem item, Locale locale) {
        return new OutboundView(
                item.id(),
                item.code(),
                item.customer(),
                item.caseReference(),
                item.contactMoment(),
                item.template(),
                item.channel(),
                item.status(),
                item.why().map(why -> why.in(locale)).orElse(null),
                item.contactPoint().orElse(null),
                item.createdAt(),
                item.sentAt().orElse(null),
                item.seenAt().orElse(null));
    }
}
