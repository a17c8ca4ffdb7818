package draad.task;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.process.ActionRefusedInProcess;
import draad.process.ActivityFailed;
import draad.routing.Routed;
import draad.routing.Routing;
import draad.routing.StepFacts;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what needs a person's eye to the work list, in the same transaction in which it happened. */
@Component
public class Notices {

    static final String PROMISE_MISSED = "promise-missed";

    /** The case type under which the routing table knows notices. */
    private static final String NOTICE = "notice";

    private final Routing routing;
    private final WorkItems items;
    private final RoutingHistory history;
    private final Cases cases;
    private final MessageSource messages;
    private final Clock clock;

    Notices(
            Routing routing,
            WorkItems items,
            RoutingHistory history,
            Cases cases,
            MessageSource messages,
            Clock clock) {
        this.routing = routing;
        this.items = items;
        this.history = history;
        this.cases = cases;
        this.messages = messages;
        this.clock = clock;
    }

    /** The notice as a work item; the routing table says who gets it. */
    @Transactional
    public StepId raise(Notice notice) {
        return raise(StepId.next(), notice);
    }

    /** Under an id that whoever settles it knows; once, however often this is called. */
    @Transactional
    public StepId raise(StepId id, Notice notice) {
        return add(id, notice, route(id, notice, null));
    }

    /** @param skill what whoever looks into it must be able to do besides, null when the routing table says it all */
    @Transactional
    public StepId raise(StepId id, Notice notice, @Nullable String skill) {
        return add(id, notice, route(id, notice, skill));
    }

    /** @param due by when it was promised, whatever the routing table says */
    @Transactional
    public StepId raise(StepId id, Notice notice, Instant due) {
        return add(id, notice, route(id, notice, null).by(due));
    }

    private StepId add(StepId id, Notice notice, Routed routed) {
        items.add(WorkItem.routed(
                id,
                WorkItem.Kind.NOTICE,
                false,
                routed,
                notice.customer(),
                notice.caseReference(),
                NOTICE,
                notice.product(),
                notice.about(),
                notice.title(),
                notice.channel(),
                notice.owner(),
                Set.of(),
                clock.instant()));
        if (isConfidential(notice)) items.keepConfidential(id);
        return id;
    }

    /** Where it belongs now, by the rules. */
    Routed route(StepId id, Notice notice, @Nullable String skill) {
        return routing.route(new StepFacts(
                id,
                notice.caseReference(),
                notice.customer(),
                NOTICE,
                notice.about(),
                notice.product(),
                null,
                null,
                null,
                notice.channel(),
                "employee",
                0,
                false,
                0,
                skill));
    }

    /** What must stay unknown does not become known because something went wrong with it. */
    private boolean isConfidential(Notice notice) {
        return notice.caseReference() != null
                && cases.find(notice.caseReference())
                        .filter(CustomerCase::confidential)
                        .isPresent();
    }

    void promiseMissed(WorkItem item) {
        raise(new Notice(
                PROMISE_MISSED,
                text(PROMISE_MISSED, item.title()),
                item.caseReference(),
                item.customer(),
                item.product(),
                item.channel(),
                null));
    }

    /** @param lead who leads that team, when somebody does */
    void passedOnTooOften(WorkItem item, Text team, Optional<String> lead) {
        raise(new Notice(
                "passed-on-too-often",
                text("passed-on-too-often", team),
                item.caseReference(),
                item.customer(),
                item.product(),
                item.channel(),
                lead.orElse(null)));
    }

    @EventListener
    void on(ActionRefusedInProcess refused) {
        history.countRefusal(refused.reference());
        if (refused.caught()) return;
        var title = text("refused-action", refused.reason());
        raise(ofCase("refused-action", title, cases.get(refused.reference())));
    }

    @EventListener
    void on(ActivityFailed failed) {
        var activity = failed.process() + ", " + failed.activity();
        var title = text("activity-failed", new Text(activity, activity));
        raise(ofCase("activity-failed", title, cases.get(failed.reference())));
    }

    /** Whoever owns the case looks into it; without an owner the queue does. */
    private static Notice ofCase(String about, Text title, CustomerCase of) {
        return new Notice(about, title, of.reference(), of.customer(), of.product(), of.lastIn(), of.owner());
    }

    /** It was dealt with where it belongs. */
    @Transactional
    public void settled(StepId id) {
        items.finish(id);
    }

    Text text(String about) {
        return text(about, new Text("-", "-"));
    }

    /** How a notice is called: the message {@code notice.<about>}. */
    public Text text(String about, Text argument) {
        var key = "notice." + about;
        return new Text(
                messages.getMessage(key, new Object[] {argument.en()}, Locale.ENGLISH),
                messages.getMessage(key, new Object[] {argument.nl()}, Locale.forLanguageTag("nl")));
    }
}
