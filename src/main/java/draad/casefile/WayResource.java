package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CustomerCase;
import draad.process.ProcessModels;
import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a case over HTTP, in words and with the models to draw it on; for the bank's people only. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
class WayResource {

    private final CaseAccess access;
    private final Ways ways;
    private final ProcessModels models;

    WayResource(CaseAccess access, Ways ways, ProcessModels models) {
        this.access = access;
        this.ways = ways;
        this.models = models;
    }

    @GetMapping("/way")
    Way show(@PathVariable CaseReference reference, Door door) {
        return ways.of(found(reference, door), door.locale());
    }

    /** The BPMN of one of the case's models, in the case's own version. */
    @GetMapping(path = "/models/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> model(@PathVariable CaseReference reference, @PathVariable String process, Door door) {
        var part = ways.of(found(reference, door), door.locale()).of(process).orElseThrow(Problem::notFound);
        return ResponseEntity.ok(models.bpmnXml(part.process(), part.version()));
    }

    private CustomerCase found(CaseReference reference, Door door) {
        if (!door.isBankSide() || door.channel().isSelfService()) throw Problem.forbidden("only-an-employee");
        return access.find(reference, door);
    }
}
