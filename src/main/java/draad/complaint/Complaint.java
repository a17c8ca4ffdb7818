package draad.complaint;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is, or was, to be answered.
 *
 * @param reference of its own case
 * @param disputedCase the case that it is about, null when the customer named none
 * @param account what is not touched until it is answered, null when it is about no account
 * @param judgedBy who found out and judged, null until somebody did
 * @param answeredAt when the customer was answered, null while it holds
 */
record Complaint(
        CaseReference reference,
        CustomerId customer,
        @Nullable CaseReference disputedCase,
        @Nullable HoldingId account,
        @Nullable String judgedBy,
        @Nullable Instant answeredAt) {}
