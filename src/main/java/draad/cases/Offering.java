package draad.cases;

import draad.process.ProcessModel;
import draad.process.ProcessModels;
import draad.rule.Rules;
import draad.shared.Channel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the bank offers per product, market and channel: the product-market-channel matrix, a decision table (P1). */
@Service
public class Offering {

    static final String RULE_SET = "offering";
    /** Channels through which a customer can be helped. */
    private static final List<Channel> CUSTOMER_CHANNELS = Arrays.stream(Channel.values())
            .filter(channel -> channel != Channel.CORE_BANKING)
            .toList();

    private final Rules rules;
    private final ProcessModels models;

    Offering(Rules rules, ProcessModels models) {
        this.rules = rules;
        this.models = models;
    }

    /** What one cell of the matrix says. */
    public record Offer(
            String caseType,
            String product,
            May may,
            List<Switch> switches,
            @Nullable String incentive,
            @Nullable String elsewhere) {}

    /** What can be done here. */
    public record May(
            boolean inform,
            boolean start,
            @com.fasterxml.jackson.annotation.JsonProperty("continue") boolean goOn,
            boolean complete) {}

    /** Another channel that the case can go on in, and whether the bank proposes that by itself. */
    public record Switch(Channel to, String mode) {}

    /** The matrix for one market and channel, a row for each case type. */
    public List<Offer> of(String market, Channel channel) {
        return models.caseTypes().stream()
                .map(model -> offer(model, market, channel))
                .toList();
    }

    public Optional<Offer> of(String caseType, String market, Channel channel) {
        return models.caseType(caseType).map(model -> offer(model, market, channel));
    }

    /** The channels in which a case of this type can be started instead. */
    List<Channel> startableIn(String caseType, String market) {
        return CUSTOMER_CHANNELS.stream()
                .filter(channel -> of(caseType, market, channel)
                        .map(offer -> offer.may().start())
                        .orElse(false))
                .toList();
    }

    /** The channels in which an open step can be gone on with. */
    List<Channel> continuableIn(String caseType, String market) {
        return CUSTOMER_CHANNELS.stream()
                .filter(channel -> of(caseType, market, channel)
                        .map(offer -> offer.may().goOn())
                        .orElse(false))
                .toList();
    }

    private Offer offer(ProcessModel model, String market, Channel channel) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("caseType", model.key());
        facts.put("product", model.product());
        facts.put("market", market);
        facts.put("channel", channel.id());
        var cell = rules.decide(RULE_SET, facts).rows().stream().findFirst().orElse(Map.of());
        return new Offer(
                model.key(),
                model.product(),
                new May(isYes(cell, "inform"), isYes(cell, "start"), isYes(cell, "continue"), isYes(cell, "complete")),
                switches(cell, channel),
                cell.get("incentive"),
                cell.get("elsewhere"));
    }

    private static List<Switch> switches(Map<String, String> cell, Channel from) {
        return CUSTOMER_CHANNELS.stream()
                .filter(channel -> channel != from)
                .map(channel -> new Switch(channel, cell.getOrDefault("to_" + channel.id(), "none")))
                .toList();
    }

    private static boolean isYes(Map<String, String> cell, String column) {
        return "yes".equals(cell.get(column));
    }
}
