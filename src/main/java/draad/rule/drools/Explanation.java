package draad.rule.drools;

import draad.rule.Conclusion;
import draad.rule.Fired;
import draad.rule.Outcome;
import draad.rule.RuleSetVersion;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Listens to which rules fire and what they conclude. */
final class Explanation {

    private final List<Fired> fired = new ArrayList<>();
    private final List<Object> conclusions = new ArrayList<>();
    private @Nullable Text reason;

    AgendaEventListener ofFirings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                reason = null;
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var rule = event.getMatch().getRule().getName();
                fired.add(new Fired(rule, reason == null ? new Text(rule, rule) : reason));
            }
        };
    }

    RuleRuntimeEventListener ofInsertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (!(event.getObject() instanceof Conclusion conclusion)) return;
                conclusions.add(conclusion);
                reason = conclusion.reason();
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                conclusions.remove(event.getOldObject());
            }
        };
    }

    Outcome outcome(RuleSetVersion version) {
        return new Outcome(version, fired, conclusions);
    }
}
