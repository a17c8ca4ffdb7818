package draad.task;

import draad.shared.CaseReference;
import draad.shared.StepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was promised was not done in time; those who lead the work are told (P5). */
public record PromiseMissed(
        StepId id, @Nullable CaseReference caseReference, String queue, String step, Instant promisedAt) {}
