package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer likes: read and said in any channel. */
@RestController
@RequestMapping("/api/v1/customers/{customer}/preferences")
class PreferenceController {

    private final Preferences preferences;
    private final CustomerAccess access;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    PreferenceController(
            Preferences preferences,
            CustomerAccess access,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.preferences = preferences;
        this.access = access;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    CustomerPreferences show(@PathVariable CustomerId customer, Door door) {
        return preferences.of(access.read(customer, door, "preferences").id());
    }

    @PutMapping
    @Transactional
    public CustomerPreferences replace(
            @PathVariable CustomerId customer, @RequestBody PreferencesRequest request, Door door) {
        var known = access.visible(customer, door);
        var source = door.channel().id();
        var said = request.checked(
                known.language().getLanguage(), source, clock.instant(), new FieldErrors(messages, door.locale()));
        preferences.replace(known.id(), said, source);
        events.publishEvent(new PreferencesChanged(known.id(), door.actor(), door.channel()));
        return preferences.of(known.id());
    }
}
