package draad.agreement;

import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the work that an agreement became to the case in which somebody says how it ended. */
@Controller
class AgreementPage {

    private final Agreements agreements;

    AgreementPage(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping("/agreements/{id}")
    String inItsCase(@PathVariable UUID id, Door door) {
        if (!door.isBankSide()) throw Problem.notFound();
        var found = agreements.find(id).orElseThrow(Problem::notFound);
        return "redirect:"
                + (found.caseReference() == null
                        ? "/customers/" + found.customerId()
                        : "/cases/" + found.caseReference() + "#agreements");
    }
}
