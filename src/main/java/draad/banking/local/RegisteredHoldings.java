package draad.banking.local;

import draad.banking.IbanInUse;
import draad.customer.Customers;
import draad.customer.NewHoldings;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import draad.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens the holdings that come along when somebody is registered. */
@Component
class RegisteredHoldings implements NewHoldings {

    private static final Set<String> MEMBERS = Set.of(
            "product", "iban", "openedAt", "balance", "overdraft", "cards", "parties", "accruedInterest", "arrears");
    private static final int MOST = 50;

    private final CoreFeed feed;
    private final Customers customers;
    private final JsonMapper json;
    private final MessageSource messages;
    private final Clock clock;

    RegisteredHoldings(CoreFeed feed, Customers customers, JsonMapper json, MessageSource messages, Clock clock) {
        this.feed = feed;
        this.customers = customers;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(CustomerId owner, List<JsonNode> asked, Door door) {
        var errors = new FieldErrors(messages, door.locale());
        if (asked.size() > MOST) errors.add("holdings", "too-many", MOST);
        errors.complain();
        for (int i = 0; i < asked.size(); i++) {
            var path = "holdings[" + i + "]";
            var request = read(asked.get(i), path).of(owner);
            var holding = request.checked(path + ".", customers, clock, errors);
            try {
                feed.open(holding, request.cards() == null ? 0 : request.cards(), request.owes(path + ".", errors));
            } catch (IbanInUse e) {
                throw Problem.conflict("iban-in-use").with("field", path + ".iban");
            }
        }
    }

    private HoldingRequest read(JsonNode node, String path) {
        if (!node.isObject()) throw wrongType(path, "object");
        for (var name : node.propertyNames())
            if (!MEMBERS.contains(name))
                throw Problem.malformed(
                                "unknown-property", path + "." + name, String.join(", ", new TreeSet<>(MEMBERS)))
                        .with("field", path + "." + name);
        try {
            return json.treeToValue(node, HoldingRequest.class);
        } catch (JacksonException e) {
            throw wrongType(path, "object");
        }
    }

    private static Problem wrongType(String path, String type) {
        return Problem.malformed("wrong-type", path, type).with("field", path);
    }
}
