package draad.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.contact.QuestionView;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as every channel sees it.
 *
 * @param transfers how often it was passed on without progress, to the bank's people only
 * @param extraSteps what was asked for beside the process, to the bank's people only
 */
public record CaseView(
        CaseReference reference,
        String type,
        String product,
        CustomerId customerId,
        CaseStatus status,
        Channel startedIn,
        @Nullable String owner,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String handoverCode,
        long version,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String end,
        Map<String, Object> data,
        List<OpenStep> openSteps,
        List<Product> intermediateProducts,
        List<QuestionView> questions,
        @Nullable Next next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer transfers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ExtraStepView> extraSteps) {

    /**
     * A step that waits.
     *
     * @param extra what was asked for when this is an extra step; to the bank's people only
     * @param prefilled what is known already of what it asks; stands in the form until somebody writes something else
     */
    public record OpenStep(
            StepId id,
            String key,
            String title,
            Performer performer,
            @Nullable String form,
            @Nullable String queue,
            @Nullable String assignee,
            @Nullable OffsetDateTime dueAt,
            Draft draft,
            Map<String, Object> prefilled,
            List<Channel> mayIn,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExtraStepView extra) {}

    /**
     * A step that rules or a colleague added.
     *
     * @param kindInWords in the reader's language
     * @param step the step that it became
     * @param answer what came of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExtraStepView(
            String kind,
            String kindInWords,
            String question,
            @Nullable String skill,
            String askedBy,
            @Nullable DecisionId decision,
            @Nullable StepId step,
            @Nullable String answer,
            OffsetDateTime askedAt) {}

    /** What was filled in so far, and by whom last. */
    public record Draft(
            long version,
            Map<String, JsonNode> data,
            @Nullable String lastBy,
            @Nullable Channel lastIn,
            @Nullable OffsetDateTime at) {}

    /** An intermediate product. */
    public record Product(
            String kind, int version, String hash, Map<String, Object> data, Channel producedIn, OffsetDateTime at) {}

    /** What comes next, whose turn it is, and by when. */
    public record Next(String what, String who, @Nullable OffsetDateTime by) {}
}
