package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.PostalAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact point as clients read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactPointView(
        UUID id,
        ContactPoint.Kind kind,
        @Nullable String value,
        @Nullable PostalAddress address,
        ContactPoint.Quality quality,
        @Nullable Instant qualitySince,
        @Nullable String qualityReason) {

    static ContactPointView of(ContactPoint point) {
        return new ContactPointView(
                point.id(),
                point.kind(),
                point.value(),
                point.address(),
                point.quality(),
                point.qualitySince(),
                point.qualityReason());
    }
}
