package draad.glance;

import draad.customer.CustomerAccess;
import draad.journey.Timeline;
import draad.journey.TimelineEntry;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The timeline of a customer's page by itself: what came new, for a page that is open. */
@Controller
class TimelinePart {

    private static final int MOST_NEW = 200;

    private final CustomerAccess access;
    private final Timeline timeline;
    private final TimelineLines lines;

    TimelinePart(CustomerAccess access, Timeline timeline, TimelineLines lines) {
        this.access = access;
        this.timeline = timeline;
        this.lines = lines;
    }

    /** @param after the number of the last entry that the page has */
    @GetMapping("/customers/{customer}/timeline")
    String since(
            @PathVariable CustomerId customer,
            @RequestParam long after,
            @ModelAttribute("asked") TimelineAsked asked,
            Door door,
            Model model) {
        CustomerAccess.onlyForEmployees(door);
        var found = access.read(customer, door, "timeline");
        var filter = asked.filter();
        var fresh = timeline.after(found.id(), after, true, MOST_NEW).stream()
                .filter(filter::shows)
                .sorted(Comparator.comparingLong(TimelineEntry::number).reversed())
                .toList();
        model.addAttribute("lines", lines.of(fresh, door.locale()));
        return "glance/lines";
    }

    Page<TimelineLines.Line> page(CustomerId customer, TimelineAsked asked, @Nullable String cursor, Door door) {
        var before = cursor == null || cursor.isBlank() ? null : position(cursor);
        var entries = timeline.newest(customer, asked.filter(), before, Page.DEFAULT_LIMIT + 1);
        var page = Page.of(
                entries, Page.DEFAULT_LIMIT, last -> Timeline.Position.of(last).cursor());
        return new Page<>(lines.of(page.items(), door.locale()), page.next());
    }

    long last(CustomerId customer) {
        return timeline.lastNumber(customer);
    }

    private static Timeline.Position position(String cursor) {
        try {
            return Timeline.Position.of(cursor);
        } catch (RuntimeException e) {
            throw Problem.malformed("unreadable-cursor", cursor);
        }
    }
}
