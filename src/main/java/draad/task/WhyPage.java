package draad.task;

import draad.rule.DecisionLog;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** "Why did this come to me?": the rules that fired, in words, with the facts and the version. */
@Controller
class WhyPage {

    private final WorkList workList;
    private final WorkItemViews views;
    private final DecisionLog decisions;
    private final WhyFacts facts;

    WhyPage(WorkList workList, WorkItemViews views, DecisionLog decisions, WhyFacts facts) {
        this.workList = workList;
        this.views = views;
        this.decisions = decisions;
        this.facts = facts;
    }

    @GetMapping("/tasks/{id}/why")
    String why(@PathVariable StepId id, Door door, Model model) {
        workList.employee(door);
        var item = workList.find(id, door).orElseThrow(Problem::notFound);
        if (item.decision() == null) throw Problem.notFound();
        var decision = decisions.find(item.decision()).orElseThrow(Problem::notFound);
        model.addAttribute("item", views.of(item, door));
        model.addAttribute("decision", decision);
        model.addAttribute("facts", facts.inWords(decision.facts(), door.locale()));
        return "task/why";
    }
}
