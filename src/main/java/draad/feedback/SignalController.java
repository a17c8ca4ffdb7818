package draad.feedback;

import draad.contact.ContactMoments;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a signal of whoever sees something go wrong, in two clicks. */
@RestController
class SignalController {

    record NewSignal(@NotBlank String contactMoment, @NotBlank @Size(max = 5_000) String text) {}

    record Kept(UUID id) {}

    private final Signals signals;
    private final ContactMoments moments;

    SignalController(Signals signals, ContactMoments moments) {
        this.signals = signals;
        this.moments = moments;
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
}
