package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.Customer;
import draad.customer.Preferences;
import draad.rule.Rules;
import draad.shared.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the way by the rules of {@code rules/contact/}. */
@Component
class WayToCustomer {

    private static final String NONE = "none";

    private final Rules rules;
    private final Preferences preferences;
    private final OutboundItems items;
    private final MailServer mailServer;

    WayToCustomer(Rules rules, Preferences preferences, OutboundItems items, MailServer mailServer) {
        this.rules = rules;
        this.preferences = preferences;
        this.items = items;
        this.mailServer = mailServer;
    }

    /** @param question what it asks, null when it asks nothing */
    Way choose(Customer customer, ContactMoment moment, @Nullable Question question) {
        var before = question == null
                ? NONE
                : items.lastWayOf(question.code(), customer.id())
                        .map(Channel::id)
                        .orElse(NONE);
        return choose(customer, moment, before, question != null, Set.of());
    }

    /** Along which way a question is put for the first time. */
    Channel toAsk(Customer customer, ContactMoment moment) {
        return choose(customer, moment, NONE, true, Set.of()).channel();
    }

    /** @param without contact points that do not count: something came back from there, or it was refused */
    Way chooseAgain(Customer customer, ContactMoment moment, boolean asks, Set<UUID> without) {
        return choose(customer, moment, NONE, asks, without);
    }

    private Way choose(Customer customer, ContactMoment moment, String before, boolean asks, Set<UUID> without) {
        var post = reachable(customer, ContactPoint.Kind.POST, without)
                .filter(point -> moment.channels().contains(Channel.MAIL));
        var email = reachable(customer, ContactPoint.Kind.EMAIL, without)
                .filter(point -> moment.channels().contains(Channel.EMAIL));
        var preferred = preferences.of(customer.id()).serviceChannel();
        var facts = Map.of(
                "before", before,
                "preference", preferred == null ? NONE : preferred.id(),
                "asks", yesOrNo(asks),
                "mail", yesOrNo(post.isPresent()),
                "email", yesOrNo(email.isPresent()));
        var chosen = rules.decide("contact", facts).row().map(row -> row.get("channel"));
        return way(chosen.map(Channel::of).orElse(Channel.WEB), post, email);
    }

    private Way way(Channel channel, Optional<ContactPoint> post, Optional<ContactPoint> email) {
        if (channel == Channel.MAIL && post.isPresent()) return new Way(channel, post.get());
        if (channel == Channel.EMAIL && email.isPresent() && mailServer.isThere()) return new Way(channel, email.get());
        return Way.OWN_PAGES;
    }

    private static String yesOrNo(boolean flag) {
        return flag ? "yes" : "no";
    }

    private static Optional<ContactPoint> reachable(Customer customer, ContactPoint.Kind kind, Set<UUID> without) {
        return customer.contactPoints(kind).stream()
                .filter(ContactPoint::isReachable)
                .filter(point -> !without.contains(point.id()))
                .findFirst();
    }
}
