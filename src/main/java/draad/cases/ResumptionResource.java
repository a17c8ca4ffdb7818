package draad.cases;

import draad.customer.Customers;
import draad.shared.Code;
import draad.web.CodeGuard;
import draad.web.Door;
import draad.web.Problem;
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

    private final Cases cases;
    private final CaseFlow flow;
    private final CaseViews views;
    private final Customers customers;
    private final CodeGuard codes;

    ResumptionResource(Cases cases, CaseFlow flow, CaseViews views, Customers customers, CodeGuard codes) {
        this.cases = cases;
        this.flow = flow;
        this.views = views;
        this.customers = customers;
        this.codes = codes;
    }

    @PostMapping("/api/v1/resumptions")
    ResponseEntity<CaseView> resume(@Valid @RequestBody Resumption asked, Door door) {
        var code = typed(asked.handoverCode());
        var found = codes.find(code, typed -> cases.byHandoverCode(typed)
                .filter(it -> door.maySee(customers.canonical(it.customer()))));
        var resumed = flow.resumeBy(code, found, door);
        return ResponseEntity.ok().eTag("\"" + resumed.version() + "\"").body(views.of(resumed, door));
    }

    private static Code typed(String code) {
        try {
            return Code.of(code);
        } catch (IllegalArgumentException e) {
            throw Problem.notAcceptable("code-with-a-typing-error");
        }
    }
}
