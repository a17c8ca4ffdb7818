package draad.task;

import draad.rule.DecisionLog;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** "Why did this come to me?": the rules that fired, in words, with the facts and the version. */
@Controller
class WhyPage {

    private final WorkList workList;
    private final WorkItemViews views;
    private final DecisionLog decisions;

    WhyPage(WorkList workList, WorkItemViews views, DecisionLog decisions) {
        this.workList = workList;
        this.views = views;
        this.decisions = decisions;
    }

    @GetMapping("/tasks/{id}/why")
    String why(@PathVariable StepId id, Door door, Model model) {
        workList.employee(door);
        var item = workList.find(id, door).orElseThrow(Problem::notFound);
        if (item.decision() == null) throw Problem.notFound();
        var decision = decisions.find(item.decision()).orElseThrow(Problem::notFound);
        model.addAttribute("item", views.of(item, door));
        model.addAttribute("decision", decision);
        model.addAttribute("facts", known(decision.facts()));
        return "task/why";
    }

    /** What was known when it was decided; ids say nothing to people. */
    private static Map<String, String> known(JsonNode facts) {
        var known = new LinkedHashMap<String, String>();
        facts.properties().forEach(fact -> {
            if (!fact.getValue().isNull() && !fact.getKey().matches("stepId|customer|caseReference"))
                known.put(fact.getKey(), fact.getValue().asString());
        });
        return known;
    }
}
