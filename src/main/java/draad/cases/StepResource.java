package draad.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import draad.form.FieldError;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A step over HTTP: what it asks, what was filled in so far, and its completion. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/steps/{step}")
class StepResource {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?([0-9]{1,15})\"?");

    private final CaseAccess access;
    private final CaseViews views;
    private final StepForms forms;
    private final DraftSaving saving;
    private final StepCompletion completion;

    StepResource(CaseAccess access, CaseViews views, StepForms forms, DraftSaving saving, StepCompletion completion) {
        this.access = access;
        this.views = views;
        this.forms = forms;
        this.saving = saving;
        this.completion = completion;
    }

    /** @param schema JSON Schema 2020-12 of the data, null for a step that asks nothing */
    record StepView(@JsonUnwrapped CaseView.OpenStep step, CaseStep.Status status, @Nullable JsonNode schema) {}

    /** @param errors what is not right yet; it is kept all the same */
    record DraftView(long version, Map<String, JsonNode> data, List<FieldError> errors) {}

    record Completion(@NotNull Map<String, Object> data) {}

    @GetMapping
    StepView show(@PathVariable CaseReference reference, @PathVariable StepId step, Door door) {
        var customerCase = access.find(reference, door);
        var found = access.step(customerCase, step);
        var shown = views.step(customerCase, found, door);
        var schema = forms.of(found, customerCase).map(form -> form.schema(door.locale()));
        schema.ifPresent(written -> tellWhatIsKnown(written, shown));
        return new StepView(shown, found.status(), schema.orElse(null));
    }

    /**
     * As the default of each property, and the question as the form's description, for a client that knows nothing of
     * us.
     */
    private static void tellWhatIsKnown(JsonNode schema, CaseView.OpenStep shown) {
        if (shown.extra() != null && schema instanceof ObjectNode form)
            form.put("description", shown.extra().question());
        shown.prefilled().forEach((key, value) -> {
            if (schema.path("properties").path(key) instanceof ObjectNode property) property.putPOJO("default", value);
        });
    }

    @PatchMapping(
            path = "/draft",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<DraftView> save(
            @PathVariable CaseReference reference,
            @PathVariable StepId step,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Map<String, JsonNode> change,
            Door door) {
        var customerCase = access.find(reference, door);
        var found = access.step(customerCase, step);
        var saved = saving.save(customerCase, found, version(seen), change, door);
        return ResponseEntity.ok()
                .eTag("\"" + saved.version() + "\"")
                .body(new DraftView(saved.version(), saved.data(), notRightYet(customerCase, found, saved, door)));
    }

    private List<FieldError> notRightYet(CustomerCase customerCase, CaseStep step, Drafts.Draft draft, Door door) {
        return forms.of(step, customerCase)
                .map(form -> form.checkDraft(draft.values(), door.locale()).errors())
                .orElse(List.of());
    }

    @PostMapping("/completion")
    ResponseEntity<CaseView> complete(
            @PathVariable CaseReference reference,
            @PathVariable StepId step,
            @Valid @RequestBody Completion asked,
            Door door) {
        var customerCase = access.find(reference, door);
        access.step(customerCase, step);
        var completed = completion.complete(customerCase, step, asked.data(), door);
        return ResponseEntity.ok().eTag("\"" + completed.version() + "\"").body(views.of(completed, door));
    }

    private static long version(@Nullable String seen) {
        if (seen == null) throw new Problem(HttpStatus.PRECONDITION_REQUIRED, "version-needed");
        var version = VERSION.matcher(seen.strip());
        if (!version.matches()) throw Problem.malformed("version-unreadable", seen);
        return Long.parseLong(version.group(1));
    }
}
