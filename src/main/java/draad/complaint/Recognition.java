package draad.complaint;

import draad.cases.Cases;
import draad.contact.InteractionRecorded;
import draad.contact.Interactions;
import draad.contact.NewInteraction.Direction;
import draad.customer.Customers;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Rules;
import draad.shared.CaseReference;
import draad.shared.Text;
import draad.task.Notice;
import draad.task.Notices;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears a complaint in what a customer says in any channel, also without the word (K10). One that is plain opens its
 * case by itself; where the rules doubt, an employee reads it and asks the customer.
 */
@Component
class Recognition {

    private static final String RULE_SET = "complaint-recognition";

    private final Interactions interactions;
    private final SignsInWords signs;
    private final EarlierContacts contacts;
    private final ComplaintRegister complaints;
    private final Customers customers;
    private final Cases cases;
    private final Rules rules;
    private final DecisionLog log;
    private final Notices notices;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Recognition(
            Interactions interactions,
            SignsInWords signs,
            EarlierContacts contacts,
            ComplaintRegister complaints,
            Customers customers,
            Cases cases,
            Rules rules,
            DecisionLog log,
            Notices notices,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.interactions = interactions;
        this.signs = signs;
        this.contacts = contacts;
        this.complaints = complaints;
        this.customers = customers;
        this.cases = cases;
        this.rules = rules;
        this.log = log;
        this.notices = notices;
        this.messages = messages;
        this.events = events;
    }

    /** A second message about a complaint that is open already belongs to that one. */
    @EventListener
    void on(InteractionRecorded recorded) {
        if (recorded.direction() != Direction.IN) return;
        var words = interactions.words(recorded.id());
        if (words.isEmpty() || complaints.isOpenOf(customers.allIds(recorded.customer()))) return;
        var facts = new LinkedHashMap<String, Object>();
        facts.put("words", signs.weightOf(words.get()));
        facts.put("contacts", contacts.about(recorded.caseReference()));
        facts.put("refusals", contacts.refusalsIn(recorded.caseReference()));
        var outcome = rules.decide(RULE_SET, facts);
        var verdict = outcome.row().map(row -> row.get("verdict")).orElse("none");
        if (verdict.equals("none")) return;
        log.record(
                new DecisionSubject(recorded.caseReference(), recorded.customer(), null, false),
                Map.copyOf(facts),
                outcome,
                verdict);
        if (verdict.equals("complaint"))
            events.publishEvent(new ComplaintHeard(
                    CaseReference.random(),
                    recorded.customer(),
                    recorded.id(),
                    recorded.caseReference(),
                    recorded.channel()));
        else ask(recorded);
    }

    private void ask(InteractionRecorded recorded) {
        var title = new Text(
                messages.getMessage("notice.complaint-perhaps", null, Locale.ENGLISH),
                messages.getMessage("notice.complaint-perhaps", null, Locale.forLanguageTag("nl")));
        var product = recorded.caseReference() == null
                ? null
                : cases.find(recorded.caseReference()).map(of -> of.product()).orElse(null);
        notices.raise(new Notice(
                "complaint-perhaps",
                title,
                recorded.caseReference(),
                recorded.customer(),
                product,
                recorded.channel(),
                null));
    }
}
