package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.PrefillSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in what the information sheet tells beside the offer, so that nobody has to work it out. */
@Component
class InformationSheet implements PrefillSource {

    private final AcceptedRate accepted;

    InformationSheet(AcceptedRate accepted) {
        this.accepted = accepted;
    }

    @Override
    public String name() {
        return "information-sheet";
    }

    @Override
    public Map<String, Object> of(CustomerCase customerCase) {
        return accepted.find(customerCase).map(AcceptedRate.Figures::asAnswers).orElse(Map.of());
    }
}
