package draad.desk;

import draad.rule.Fired;
import draad.rule.Rules;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How somebody can become known in a channel, by {@code rules/identification/}. */
@Component
class Ways {

    static final String CODE = "code";
    static final String QUESTIONS = "questions";
    static final String PAPER = "paper";
    private static final List<String> ALL = List.of(QUESTIONS, PAPER, "call-back", CODE);

    private final Rules rules;

    Ways(Rules rules) {
        this.rules = rules;
    }

    public record Way(String id, Assurance gives, Text inWords) {}

    Optional<Way> find(String way, Channel channel) {
        var decided = rules.decide("identification", Map.of("channel", channel.id(), "way", way));
        return decided.row()
                .map(row -> new Way(
                        way,
                        Assurance.of(Objects.requireNonNull(row.get("gives"))).atMost(channel.ceiling()),
                        decided.fired().stream().findFirst().map(Fired::inWords).orElseThrow()));
    }

    /** Those that make an employee surer than they are. */
    List<Way> surerThan(Assurance now, Channel channel) {
        return ALL.stream()
                .flatMap(way -> find(way, channel).stream())
                .filter(way -> !now.isAtLeast(way.gives()))
                .toList();
    }
}
