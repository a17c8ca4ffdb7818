package draad.complaint;

import draad.cases.Cases;
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
import org.springframework.stereotype.Component;

/**
 * Hears a complaint in what a customer says, also without the word (K10). One that is plain opens its case by itself;
 * where the rules doubt, an employee reads it and asks the customer.
 */
@Component
class Recognition {

    private static final String RULE_SET = "complaint-recognition";

    private final WordsSaid words;
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
            WordsSaid words,
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
        this.words = words;
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
    void hear(Said said) {
        var spoken = words.of(said);
        if (spoken.isEmpty() || complaints.isOpenOf(customers.allIds(said.customer()))) return;
        var facts = facts(said, spoken.get());
        var outcome = rules.decide(RULE_SET, facts);
        var verdict = outcome.row().map(row -> row.get("verdict")).orElse("none");
        if (verdict.equals("none")) return;
        log.record(new DecisionSubject(said.about(), said.customer(), null, false), facts, outcome, verdict);
        if (verdict.equals("complaint")) events.publishEvent(new ComplaintHeard(CaseReference.random(), said));
        else ask(said);
    }

    private Map<String, Object> facts(Said said, String spoken) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("where", said.where().id());
        facts.put("words", signs.weightOf(spoken));
        facts.put("contacts", contacts.about(said.about()));
        facts.put("refusals", contacts.refusalsIn(said.about()));
        return Map.copyOf(facts);
    }

    private void ask(Said said) {
        var title = new Text(
                messages.getMessage("notice.complaint-perhaps", null, Locale.ENGLISH),
                messages.getMessage("notice.complaint-perhaps", null, Locale.forLanguageTag("nl")));
        var product = said.about() == null
                ? null
                : cases.find(said.about()).map(of -> of.product()).orElse(null);
        notices.raise(
                new Notice("complaint-perhaps", title, said.about(), said.customer(), product, said.channel(), null));
    }
}
