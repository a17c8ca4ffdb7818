package draad.contact;

import draad.shared.Channel;
import draad.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code processes/contact-moments.yaml}, and refuses it when anything is missing. */
final class ContactMomentReader {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> FIELDS = Set.of(
            "phase",
            "owner",
            "overseer",
            "goal",
            "message",
            "experience",
            "information",
            "channels",
            "cost",
            "effort",
            "review");

    private final DesignReader reader = new DesignReader("contact-moments.yaml");

    private ContactMomentReader() {}

    static Map<String, ContactMoment> read(String yaml) {
        return new ContactMomentReader().readAll(yaml);
    }

    private Map<String, ContactMoment> readAll(String yaml) {
        var moments = new LinkedHashMap<String, ContactMoment>();
        for (var entry : reader.parse(yaml).properties()) {
            var moment = moment(entry.getKey(), entry.getValue());
            if (moment != null) moments.put(entry.getKey(), moment);
        }
        reader.throwIfAnythingIsWrong();
        return Collections.unmodifiableMap(moments);
    }

    private @Nullable ContactMoment moment(String id, JsonNode node) {
        if (!KEBAB_CASE.matcher(id).matches()) reader.wrong(id, "is not written in kebab-case");
        reader.expectFields(id, node, FIELDS, Set.of("tips"));
        var phase = reader.as(id + ".phase", node.path("phase"), it -> Phase.of(it.asString()));
        var goal = reader.text(id + ".goal", node.path("goal"));
        var message = reader.text(id + ".message", node.path("message"));
        var experience = reader.text(id + ".experience", node.path("experience"));
        var information = information(id + ".information", node.path("information"));
        var channels = channels(id + ".channels", node.path("channels"));
        var cost = cost(id + ".cost", node.path("cost"), channels);
        int effort = reader.positive(id + ".effort", node.path("effort"));
        var review = reader.as(id + ".review", node.path("review"), it -> LocalDate.parse(it.asString()));
        var owner = name(id + ".owner", node.path("owner"));
        var overseer = name(id + ".overseer", node.path("overseer"));
        if (!reader.isSound(id) || phase == null || goal == null || message == null || experience == null) return null;
        if (information == null || review == null) return null;
        return new ContactMoment(
                id,
                phase,
                owner,
                overseer,
                goal,
                message,
                experience,
                information,
                tips(id + ".tips", node.path("tips")),
                channels,
                cost,
                effort,
                review);
    }

    private String name(String path, JsonNode node) {
        var name = node.asString("");
        if (!node.isMissingNode() && !KEBAB_CASE.matcher(name).matches())
            reader.wrong(path, "'" + name + "' is nobody: name a function in kebab-case");
        return name;
    }

    private ContactMoment.@Nullable Information information(String path, JsonNode node) {
        if (node.isMissingNode()) return null;
        reader.expectFields(path, node, Set.of("in", "out"), Set.of());
        var in = reader.text(path + ".in", node.path("in"));
        var out = reader.text(path + ".out", node.path("out"));
        return in == null || out == null ? null : new ContactMoment.Information(in, out);
    }

    private List<Text> tips(String path, JsonNode node) {
        var tips = new ArrayList<Text>();
        for (var tip : node.values()) {
            var read = reader.text(path, tip);
            if (read != null) tips.add(read);
        }
        return tips;
    }

    private List<Channel> channels(String path, JsonNode node) {
        var channels = new ArrayList<Channel>();
        for (var channel : node.values()) {
            var read = reader.as(path, channel, it -> Channel.of(it.asString()));
            if (read != null) channels.add(read);
        }
        if (!node.isMissingNode() && channels.isEmpty()) reader.wrong(path, "customer and bank meet nowhere");
        return channels;
    }

    /** One amount for all channels, or one for each. */
    private Map<Channel, BigDecimal> cost(String path, JsonNode node, List<Channel> channels) {
        var cost = new EnumMap<Channel, BigDecimal>(Channel.class);
        if (node.isMissingNode()) return cost;
        for (var channel : channels) {
            var amount = node.isNumber() ? node : node.path(channel.id());
            if (amount.isNumber()) cost.put(channel, amount.decimalValue());
            else reader.wrong(path, "says no amount for " + channel.id());
        }
        return cost;
    }
}
