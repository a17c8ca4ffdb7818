package draad.contact;

import draad.shared.Channel;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mailroom's own date over HTTP. */
@RestController
@RequestMapping("/api/v1/mail/scanned")
class ScannedPostController {

    private final ScannedPost post;
    private final Clock clock;

    ScannedPostController(ScannedPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** @param upTo the last day of which all received post was scanned, null while nobody said */
    record Scanned(@Nullable LocalDate upTo) {}

    @GetMapping
    Scanned upTo() {
        return new Scanned(post.upTo().orElse(null));
    }

    @PostMapping
    Scanned scanned(@RequestBody Scanned scanned, Door door) {
        if (door.channel() != Channel.MAIL) throw Problem.forbidden("only-the-mailroom");
        if (scanned.upTo() == null || scanned.upTo().isAfter(LocalDate.now(clock)))
            throw Problem.notAcceptable("scanned-day-in-the-future");
        post.scannedUpTo(scanned.upTo(), door.actor());
        return new Scanned(post.upTo().orElse(null));
    }
}
