package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.PrefillSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in which documents the rules ask for, so that each of them is looked at. */
@Component
class DocumentsAsked implements PrefillSource {

    @Override
    public String name() {
        return "documents-asked";
    }

    @Override
    public Map<String, Object> of(CustomerCase customerCase) {
        return Map.of("documentsAsked", DocumentList.of(customerCase).kinds());
    }
}
