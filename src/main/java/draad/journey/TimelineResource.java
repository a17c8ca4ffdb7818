package draad.journey;

import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Page;
import draad.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A customer's timeline over HTTP, in pages and live (C1, C4). */
@RestController
@RequestMapping("/api/v1/customers/{customer}/timeline")
class TimelineResource {

    private final Timeline timeline;
    private final TimelineViews views;
    private final TimelineStreams streams;
    private final Customers customers;
    private final Looks looks;

    TimelineResource(
            Timeline timeline, TimelineViews views, TimelineStreams streams, Customers customers, Looks looks) {
        this.timeline = timeline;
        this.views = views;
        this.streams = streams;
        this.customers = customers;
        this.looks = looks;
    }

    /**
     * @param afterEntry the number of the last entry that the caller has, or the {@code next} of the page before
     * @param cursor the {@code next} of the page before, as with every other list
     */
    @GetMapping
    Page<TimelineViews.View> page(
            @PathVariable CustomerId customer,
            @RequestParam(name = "after", required = false) @Nullable String afterEntry,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Door door) {
        var after = afterEntry == null ? cursor : afterEntry;
        var found = visible(customer, door);
        var size = Page.limit(limit);
        var all = door.isBankSide();
        if (after != null && isNumber(after)) return numbered(found, number(after), all, size, door);
        if (after == null && !timeline.isOfSeveral(found)) return numbered(found, 0, all, size, door);
        var position = after == null ? Timeline.Position.START : position(after);
        var page = Page.of(timeline.after(found, position, all, size + 1), size, last -> Timeline.Position.of(last)
                .cursor());
        return views(page, door);
    }

    /**
     * @param named false for a reader that takes every kind alike, as a browser's own does for events without a name
     */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @PathVariable CustomerId customer,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "true") boolean named,
            Door door) {
        var found = visible(customer, door);
        var last = lastEvent != null ? lastEvent : after;
        return streams.open(found, last == null ? 0 : number(last), door.isBankSide(), door.locale(), named);
    }

    private Page<TimelineViews.View> numbered(CustomerId customer, long number, boolean all, int size, Door door) {
        return views(
                Page.of(timeline.after(customer, number, all, size + 1), size, last -> String.valueOf(last.number())),
                door);
    }

    private Page<TimelineViews.View> views(Page<TimelineEntry> page, Door door) {
        return new Page<>(
                page.items().stream()
                        .map(entry -> views.of(entry, door.locale()))
                        .toList(),
                page.next());
    }

    private CustomerId visible(CustomerId customer, Door door) {
        var found =
                customers.find(customer).map(it -> it.id()).filter(door::maySee).orElseThrow(Problem::notFound);
        looks.at(found, "timeline");
        return found;
    }

    private static boolean isNumber(@Nullable String after) {
        return after != null && after.matches("\\d{1,18}");
    }

    private static long number(String text) {
        if (!isNumber(text)) throw Problem.malformed("unreadable-cursor", text);
        return Long.parseLong(text);
    }

    private static Timeline.Position position(String cursor) {
        try {
            return Timeline.Position.of(cursor);
        } catch (RuntimeException e) {
            throw Problem.malformed("unreadable-cursor", cursor);
        }
    }
}
