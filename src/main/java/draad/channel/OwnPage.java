package draad.channel;

import draad.banking.Holdings;
import draad.cases.Cases;
import draad.cases.WhatsNext;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.journey.Timeline;
import draad.journey.TimelineViews;
import draad.refusal.Actions;
import draad.refusal.CustomersWord;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the bank has of a customer, as that customer sees it. */
@Component
class OwnPage {

    private static final int SHOWN = 50;

    private final Customers customers;
    private final Holdings holdings;
    private final CustomersWord word;
    private final Actions actions;
    private final Cases cases;
    private final WhatsNext next;
    private final Timeline timeline;
    private final TimelineViews entries;

    OwnPage(
            Customers customers,
            Holdings holdings,
            CustomersWord word,
            Actions actions,
            Cases cases,
            WhatsNext next,
            Timeline timeline,
            TimelineViews entries) {
        this.customers = customers;
        this.holdings = holdings;
        this.word = word;
        this.actions = actions;
        this.cases = cases;
        this.next = next;
        this.timeline = timeline;
        this.entries = entries;
    }

    /**
     * What the customer said.
     *
     * @param kind {@code refusal}, {@code objection}, {@code opt-in}, {@code dispute} or {@code preference}
     * @param words their own, null when they were not kept
     */
    public record OwnWord(String kind, String action, String status, @Nullable String words) {}

    private List<OwnWord> words(Customer customer, Locale locale) {
        return word.ownWordsOf(customer.id(), null, SHOWN).stream()
                .map(said -> new OwnWord(
                        said.kind().id(),
                        actions.get(said.action()).name().in(locale),
                        said.status().id(),
                        said.verbatim() == null ? said.reason() : said.verbatim()))
                .toList();
    }

    /** @param readOnly whether an employee looks over the customer's shoulder, who does nothing here */
    String of(Customer customer, Locale locale, boolean readOnly, Model model) {
        var ids = customers.allIds(customer.id());
        model.addAttribute("customer", customer);
        model.addAttribute("holdings", holdings.shownOf(ids));
        model.addAttribute("words", words(customer, locale));
        var all = cases.of(ids, false, null, SHOWN);
        model.addAttribute("cases", all);
        model.addAttribute("turns", next.of(all, locale));
        model.addAttribute(
                "timeline",
                timeline.newest(customer.id(), false, SHOWN).stream()
                        .map(entry -> entries.of(entry, locale))
                        .toList());
        model.addAttribute("bankSide", false);
        model.addAttribute("mirror", readOnly);
        return "channel/customer";
    }
}
