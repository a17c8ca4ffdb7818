package draad.glance;

import draad.contact.Interactions;
import draad.contact.NewInteraction;
import draad.customer.CustomerPreferences;
import draad.customer.Interest;
import draad.customer.Preferences;
import draad.customer.PreferencesChanged;
import draad.refusal.CustomersWord;
import draad.refusal.NewWord;
import draad.refusal.Registered;
import draad.refusal.Source;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Door;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a customer just said, by the same registers as every other door. */
@Service
public class Registering {

    private final Interactions interactions;
    private final CustomersWord word;
    private final Preferences preferences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registering(
            Interactions interactions,
            CustomersWord word,
            Preferences preferences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interactions = interactions;
        this.word = word;
        this.preferences = preferences;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void contact(
            CustomerId customer,
            @Nullable CaseReference reference,
            NewInteraction.Direction direction,
            Channel channel,
            String text,
            Door door) {
        interactions.record(
                new NewInteraction(customer, reference, direction, channel, door.actor(), null, text, null));
    }

    /** @param saidBy the customer, or who acts for them or holds it with them */
    @Transactional
    public Registered refusal(
            CustomerId customer,
            ActionId action,
            Subject subject,
            @Nullable CustomerId saidBy,
            @Nullable String words,
            Door door) {
        var source = Source.of(kindOf(door.channel()), door.channel(), door.assurance(), door.actor());
        if (saidBy != null) source = source.saidBy(saidBy);
        if (words != null) source = source.inTheWords(words);
        return word.register(NewWord.refusal(action, subject, customer, source));
    }

    /** Replaces what was known of the channels that they like; an interest is added to those that they had. */
    @Transactional
    public void preference(
            CustomerId customer,
            @Nullable Channel service,
            @Nullable Channel marketing,
            @Nullable String interest,
            Door door) {
        var known = preferences.of(customer);
        var interests = new ArrayList<>(known.interests());
        if (interest != null && !known.isInterestedIn(interest))
            interests.add(
                    new Interest(interest, door.channel().id(), clock.instant().truncatedTo(ChronoUnit.MICROS), null));
        var said = new CustomerPreferences(known.language(), service, marketing, interests);
        preferences.replace(customer, said, door.channel().id());
        events.publishEvent(new PreferencesChanged(customer, door.actor(), door.channel()));
    }

    /** As sources are called: a word on the phone came by a call. */
    private static String kindOf(Channel channel) {
        return switch (channel) {
            case PHONE -> "call";
            case BRANCH -> "visit";
            case MAIL -> "letter";
            default -> channel.id();
        };
    }
}
