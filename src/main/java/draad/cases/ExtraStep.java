package draad.cases;

import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.shared.Ids;
import draad.shared.StepId;
import draad.shared.Text;
import draad.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step beside those that the process takes, because rules or a colleague asked for it (P4).
 *
 * @param because the reason, which counts once in a case: one of the rules', or a colleague's own
 * @param skill what whoever does it must be able to do, null when anybody in the queue may
 * @param askedBy the colleague's name, or {@code rules}
 * @param decision why rules asked for it, null when a colleague did
 * @param about the step after which rules asked for it, null when a colleague did
 * @param step the step that it became, null until it opened
 * @param answer what came of it, null until it is done
 */
public record ExtraStep(
        UUID id,
        CaseReference reference,
        String because,
        String kind,
        @Nullable String skill,
        Text question,
        String askedBy,
        @Nullable DecisionId decision,
        @Nullable StepId about,
        @Nullable StepId step,
        @Nullable String answer,
        Instant at) {

    public static final String EXTRA_CONTACT = "extra-contact";
    public static final String SECOND_OPINION = "second-opinion";
    public static final String OTHER_SPECIALIST = "other-specialist";

    /** Somebody who knows joins the conversation; whoever owns the case keeps it (C9). */
    public static final String EXPERT_BY_VIDEO = "expert-by-video";

    public static final String EXPERT_BY_PHONE = "expert-by-phone";

    /** What can be asked for. */
    public static final List<String> KINDS =
            List.of(EXPERT_BY_VIDEO, EXPERT_BY_PHONE, SECOND_OPINION, OTHER_SPECIALIST, EXTRA_CONTACT);

    /** The key of the step in each model that allows extra ones. */
    static final String KEY = "extra-step";

    /** What somebody asks for, before it has a place in a case. */
    public record Asked(
            String because,
            String kind,
            @Nullable String skill,
            Text question,
            String by,
            @Nullable DecisionId decision,
            @Nullable StepId about) {

        /**
         * A colleague may ask as often as they think right; each time is a reason of its own.
         *
         * @throws Problem 422 when there is no such kind
         */
        public static Asked byColleague(String kind, @Nullable String skill, String question, String name) {
            if (!KINDS.contains(kind))
                throw Problem.notAcceptable("unknown-extra-step", kind, String.join(", ", KINDS))
                        .with("allowed", KINDS);
            return new Asked("colleague-" + Ids.next(), kind, skill, new Text(question, question), name, null, null);
        }
    }
}
