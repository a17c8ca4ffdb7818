package draad.web;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What has to follow a commit follows it, on whatever node: when the listener failed, or when the node went away before
 * it was done, the event is told again. So a listener does what it does once, however often it is told.
 */
@Component
class OutstandingEvents {

    private static final ResubmissionOptions NOT_AT_ONCE =
            ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(10)).withBatchSize(1_000);

    private final FailedEventPublications failed;

    OutstandingEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "${draad.events-again-every:PT30S}", initialDelayString = "PT10S")
    void tellAgain() {
        failed.resubmit(NOT_AT_ONCE);
    }
}
