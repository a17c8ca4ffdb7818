package draad.rule;

import draad.shared.DecisionId;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A decision as it was taken: on which facts, by which rules, with what result. It never changes. */
public record Decision(
        DecisionId id,
        DecisionSubject about,
        RuleSetVersion ruleSet,
        JsonNode facts,
        List<Fired> fired,
        String result,
        Instant at) {}
