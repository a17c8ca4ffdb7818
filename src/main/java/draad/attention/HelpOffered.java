package draad.attention;

import draad.cases.CustomerCase;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.Text;
import java.util.Map;
import java.util.Set;

/** Rules saw that a customer got stuck in a step, and somebody was asked to help. */
public record HelpOffered(CustomerCase of, Text step, Channel channel) implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(of.customer());
    }

    @Override
    public String kind() {
        return "help-offered";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public CaseReference caseReference() {
        return of.reference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("caseType", of.type(), "title", Map.of("en", step.en(), "nl", step.nl()));
    }
}
