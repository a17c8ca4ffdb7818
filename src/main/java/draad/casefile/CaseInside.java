package draad.casefile;

import draad.cases.CustomerCase;
import draad.cases.ExtraStep;
import draad.rule.DecisionLog;
import draad.rule.DecisionView;
import draad.shared.CaseReference;
import draad.shared.Ibans;
import draad.staff.Staff;
import draad.web.Door;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What only the bank's people see of a case: its way, its decisions, what stands in the way, and who can be brought in.
 */
@Component
class CaseInside {

    private static final int DECISIONS = 50;

    private final Ways ways;
    private final RefusedHere refused;
    private final DecisionLog decisions;
    private final HandOverShown handOver;
    private final Staff staff;
    private final Clock clock;

    CaseInside(
            Ways ways, RefusedHere refused, DecisionLog decisions, HandOverShown handOver, Staff staff, Clock clock) {
        this.ways = ways;
        this.refused = refused;
        this.decisions = decisions;
        this.handOver = handOver;
        this.staff = staff;
        this.clock = clock;
    }

    void addTo(Model model, CustomerCase of, Door door) {
        var way = ways.of(of, door.locale());
        model.addAttribute("way", way);
        model.addAttribute("refused", refused.in(of, way, door.locale()));
        model.addAttribute("mayAskAgain", door.actor().isEmployee());
        handOver.addTo(model, of, door);
        model.addAttribute("obstacles", obstacles(of, door.locale()));
        model.addAttribute("decisions", decisions(of.reference(), door.locale()));
        model.addAttribute("extraKinds", ExtraStep.KINDS);
        model.addAttribute("skills", staff.skillsOn(LocalDate.now(clock)));
    }

    private List<DecisionView> decisions(CaseReference reference, Locale locale) {
        return decisions.of(reference, null, DECISIONS).items().stream()
                .map(decision -> DecisionView.of(decision, locale))
                .toList();
    }

    /** What the rules named as standing in the way, when they were last asked. */
    private static List<String> obstacles(CustomerCase of, Locale locale) {
        if (of.status().isFinal() || !(of.data().get("standsInTheWay") instanceof List<?> named)) return List.of();
        return named.stream()
                .filter(Map.class::isInstance)
                .map(thing -> ((Map<?, ?>) thing).get(locale.getLanguage()))
                .map(String::valueOf)
                .map(Ibans::readable)
                .toList();
    }
}
