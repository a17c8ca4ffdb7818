package draad.cases;

import draad.form.Form;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Saves what somebody typed of a step, so that nobody anywhere has to ask for it again (C2). */
@Service
public class DraftSaving {

    private static final int MOST_FIELDS = 500;

    private final CaseAccess access;
    private final CaseSteps steps;
    private final Drafts drafts;
    private final StepForms forms;
    private final ApplicationEventPublisher events;

    DraftSaving(CaseAccess access, CaseSteps steps, Drafts drafts, StepForms forms, ApplicationEventPublisher events) {
        this.access = access;
        this.steps = steps;
        this.drafts = drafts;
        this.forms = forms;
        this.events = events;
    }

    /** Somebody changed a draft; for pages that show it live. */
    public record DraftChanged(CaseReference reference, StepId step, long version, List<String> fields) {}

    /**
     * Merges a change into the draft; values that are not valid (yet) are kept too.
     *
     * @param seen the version of the draft that the caller had when they changed it, 0 for none
     * @throws Problem 412 with the current draft when another changed the same field since, or when nobody ever had
     *     that version; nothing is saved then
     */
    @Transactional
    public Drafts.Draft save(
            CustomerCase customerCase, CaseStep seenStep, long seen, Map<String, JsonNode> change, Door door) {
        var step = steps.locked(seenStep.id());
        access.checkMayFillIn(customerCase, step, door);
        checkFields(customerCase, step, change);
        if (seen > step.draftVersion()) throw neverSeen(seen, drafts.of(step.id()));
        var saved = drafts.merge(step.id(), seen, change, door.actor(), door.channel());
        if (saved instanceof Drafts.Saved.Overtaken overtaken) throw overtaken(overtaken);
        return told(customerCase, step, ((Drafts.Saved.As) saved).draft(), change);
    }

    private static Problem neverSeen(long seen, Drafts.Draft current) {
        return new Problem(HttpStatus.PRECONDITION_FAILED, "draft-version-unknown", seen, current.version())
                .with("current", Map.of("version", current.version(), "data", current.data()));
    }

    private static Problem overtaken(Drafts.Saved.Overtaken overtaken) {
        var current = overtaken.current();
        return new Problem(HttpStatus.PRECONDITION_FAILED, "draft-overtaken", String.join(", ", overtaken.fields()))
                .with("fields", overtaken.fields())
                .with("current", Map.of("version", current.version(), "data", current.data()));
    }

    private Drafts.Draft told(
            CustomerCase customerCase, CaseStep step, Drafts.Draft draft, Map<String, JsonNode> change) {
        events.publishEvent(new DraftChanged(
                customerCase.reference(),
                step.id(),
                draft.version(),
                change.keySet().stream().sorted().toList()));
        return draft;
    }

    private void checkFields(CustomerCase customerCase, CaseStep step, Map<String, JsonNode> change) {
        if (change.size() > MOST_FIELDS) throw Problem.malformed("too-many-fields", MOST_FIELDS);
        var known = forms.of(step, customerCase).map(Form::answerKeys).orElse(java.util.Set.of());
        var unknown = change.keySet().stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) throw Problem.malformed("unknown-field", String.join(", ", unknown));
    }
}
