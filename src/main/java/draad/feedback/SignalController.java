package draad.feedback;

import draad.contact.ContactMoments;
import draad.shared.Channel;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a signal of whoever sees something go wrong, in two clicks. */
@RestController
class SignalController {

    record NewSignal(@NotBlank String contactMoment, @NotBlank @Size(max = 5_000) String text) {}

    record Kept(UUID id) {}

    record SignalView(UUID id, String contactMoment, String text, String by, Channel channel, OffsetDateTime at) {}

    private final Signals signals;
    private final ContactMoments moments;
    private final Clock clock;

    SignalController(Signals signals, ContactMoments moments, Clock clock) {
        this.signals = signals;
        this.moments = moments;
        this.clock = clock;
    }

    @PostMapping("/api/v1/signals")
    @ResponseStatus(HttpStatus.CREATED)
    Kept give(@Valid @RequestBody NewSignal signal, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("only-an-employee");
        if (moments.find(signal.contactMoment()).isEmpty())
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("contactMoment", "unknown", "There is no such contact moment")));
        return new Kept(
                signals.give(signal.contactMoment(), signal.text(), door.actor().id(), door.channel()));
    }

    /** All of the words, for who has it on their list. */
    @GetMapping("/api/v1/signals/{id}")
    SignalView show(@PathVariable UUID id, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("only-an-employee");
        return signals.find(id)
                .map(signal -> new SignalView(
                        signal.id(),
                        signal.contactMoment(),
                        signal.words(),
                        signal.by(),
                        signal.channel(),
                        signal.at().atZone(clock.getZone()).toOffsetDateTime()))
                .orElseThrow(Problem::notFound);
    }
}
