package draad.journey;

import draad.shared.CustomerId;
import draad.web.Announcements;
import draad.web.Heard;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings to the open streams of every node whose timeline grew, on whatever node that was. */
@Component
class TimelinesHeard implements Heard {

    private final Announcements announcements;
    private final TimelineStreams streams;

    TimelinesHeard(Announcements announcements, TimelineStreams streams) {
        this.announcements = announcements;
        this.streams = streams;
    }

    @EventListener
    void on(TimelineGrew grew) {
        announcements.announce(channel(), grew.customer().toString());
    }

    @Override
    public String channel() {
        return "timeline_grew";
    }

    @Override
    public void heard(String about) {
        if (about.isEmpty()) streams.catchUpAll();
        else streams.catchUp(CustomerId.of(about));
    }
}
