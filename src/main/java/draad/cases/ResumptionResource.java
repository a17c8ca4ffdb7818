package draad.cases;

import draad.web.Door;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Goes on with a case by the code that the customer reads out: whoever has it has the case, in their channel. */
@RestController
class ResumptionResource {

    record Resumption(@NotBlank String handoverCode) {}

    private final CasesByCode cases;
    private final CaseFlow flow;
    private final CaseViews views;

    ResumptionResource(CasesByCode cases, CaseFlow flow, CaseViews views) {
        this.cases = cases;
        this.flow = flow;
        this.views = views;
    }

    @PostMapping("/api/v1/resumptions")
    ResponseEntity<CaseView> resume(@Valid @RequestBody Resumption asked, Door door) {
        var code = CasesByCode.typed(asked.handoverCode());
        var resumed = flow.resumeBy(code, cases.find(code, door), door);
        return ResponseEntity.ok().eTag("\"" + resumed.version() + "\"").body(views.of(resumed, door));
    }
}
