package draad.journey;

import draad.shared.CustomerId;
import draad.web.Announcements;
import draad.web.Heard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings to the open streams of every node whose timeline grew, on whatever node that was. */
@Component
class TimelinesHeard implements Heard {

    private final Announcements announcements;
    private final TimelineStreams streams;

    TimelinesHeard(Announcements announcements, TimelineStreams streams) {
        this.announcements = announcements;
        this.streams = streams;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TimelineGrew grew) {
        announcements.announce(channel(), grew.customer().toString());
    }

    @Override
    public String channel() {
        return "timeline_grew";
    }

    @Override
    public void heard(String about) {
        streams.catchUp(CustomerId.of(about));
    }

    @Override
    public void perhapsMissed() {
        streams.catchUpAll();
    }
}
