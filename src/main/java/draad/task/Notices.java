package draad.task;

import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.contact.InteractionNotMatched;
import draad.contact.ReplyNeedsReading;
import draad.process.ActionRefusedInProcess;
import draad.process.ActivityFailed;
import draad.refusal.WordNeedsReading;
import draad.routing.Routed;
import draad.routing.Routing;
import draad.routing.StepFacts;
import draad.shared.Channel;
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
        return raise(id, notice, null);
    }

    /** @param due by when it was promised; null for what the routing table says */
    @Transactional
    StepId raise(StepId id, Notice notice, @Nullable Instant due) {
        var routed = route(id, notice);
        items.add(WorkItem.routed(
                id,
                WorkItem.Kind.NOTICE,
                false,
                due == null ? routed : routed.by(due),
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
    Routed route(StepId id, Notice notice) {
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
                0));
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

    @EventListener
    void on(ReplyNeedsReading reply) {
        raise(new Notice(
                "reply-to-read",
                text("reply-to-read"),
                reply.caseReference(),
                reply.customers().stream().findFirst().orElse(null),
                null,
                reply.channel(),
                null));
    }

    @EventListener
    void on(WordNeedsReading word) {
        var title = text("word-to-read");
        raise(new Notice("word-to-read", title, null, word.customer(), null, Channel.CORE_BANKING, null));
    }

    @EventListener
    void on(InteractionNotMatched interaction) {
        var title = text("interaction-to-match");
        raise(new Notice("interaction-to-match", title, null, null, null, interaction.channel(), null));
    }

    /** Whoever owns the case looks into it; without an owner the queue does. */
    private static Notice ofCase(String about, Text title, CustomerCase of) {
        return new Notice(about, title, of.reference(), of.customer(), of.product(), of.lastIn(), of.owner());
    }

    Text text(String about) {
        return text(about, new Text("-", "-"));
    }

    Text text(String about, Text argument) {
        var key = "notice." + about;
        return new Text(
                messages.getMessage(key, new Object[] {argument.en()}, Locale.ENGLISH),
                messages.getMessage(key, new Object[] {argument.nl()}, Locale.forLanguageTag("nl")));
    }
}
