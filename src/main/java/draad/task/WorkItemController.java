package draad.task;

import draad.cases.Confidential;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.EachItemOnItsOwn;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The work list for programs. */
@RestController
@RequestMapping("/api/v1/work-items")
class WorkItemController {

    private final WorkList workList;
    private final WorkLists lists;
    private final WorkQuery query;
    private final WorkItemViews views;
    private final BulkWork bulk;
    private final WorkStreams streams;
    private final Clock clock;

    WorkItemController(
            WorkList workList,
            WorkLists lists,
            WorkQuery query,
            WorkItemViews views,
            BulkWork bulk,
            WorkStreams streams,
            Clock clock) {
        this.workList = workList;
        this.lists = lists;
        this.query = query;
        this.views = views;
        this.bulk = bulk;
        this.streams = streams;
        this.clock = clock;
    }

    @GetMapping
    Page<WorkItemView> list(
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String work,
            @RequestParam(required = false) @Nullable String caseType,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Door door) {
        bankSide(door);
        var filter =
                query.filter(new WorkQuery.Asked(queue, assignee, product, due, customer, sort, work, caseType), door);
        var page = lists.page(filter, cursor == null ? null : WorkCursor.read(cursor), Page.limit(limit));
        return new Page<>(views.of(page.items(), door), page.next());
    }

    /** Says that something on the list changed, so that whoever shows it reads it again. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Door door) {
        bankSide(door);
        return streams.open();
    }

    @GetMapping("/counts")
    Page<WorkLists.QueueCount> counts(Door door) {
        bankSide(door);
        return new Page<>(lists.counts(door.actor().id(), Confidential.mayKnow(door), clock.instant()), null);
    }

    @GetMapping("/{id}")
    WorkItemView show(@PathVariable StepId id, Door door) {
        bankSide(door);
        return views.of(workList.find(id, door).orElseThrow(Problem::notFound), door);
    }

    @PostMapping("/next")
    ResponseEntity<WorkItemView> next(@RequestBody(required = false) @Nullable FromQueues from, Door door) {
        var queues = from == null || from.queues() == null ? Set.<String>of() : from.queues();
        return workList.next(queues, door)
                .map(item -> ResponseEntity.ok(views.of(item, door)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    record FromQueues(@Nullable Set<String> queues) {}

    @PostMapping("/{id}/claim")
    WorkItemView claim(@PathVariable StepId id, Door door) {
        return views.of(workList.claim(id, door), door);
    }

    @PostMapping("/{id}/release")
    WorkItemView release(@PathVariable StepId id, Door door) {
        return views.of(workList.release(id, door), door);
    }

    @PostMapping("/{id}/assignment")
    WorkItemView assign(@PathVariable StepId id, @Valid @RequestBody Assignment assignment, Door door) {
        if ((assignment.to() == null) == (assignment.queue() == null))
            throw Problem.invalidData(List.of(new Problem.FieldError("to", "one-of", "Give either to or queue")));
        var given = assignment.to() == null
                ? workList.passOn(id, String.valueOf(assignment.queue()), door)
                : workList.assign(id, assignment.to(), door);
        return views.of(given, door);
    }

    /**
     * @param to a colleague's user name
     * @param queue or another team's queue
     */
    record Assignment(@Nullable String to, @Nullable String queue) {}

    /** A notice was looked into; a step is completed in its case instead. */
    @PostMapping("/{id}/completion")
    WorkItemView settle(@PathVariable StepId id, Door door) {
        return views.of(workList.settle(id, door), door);
    }

    @PostMapping("/bulk")
    @EachItemOnItsOwn
    BulkResult bulk(@Valid @RequestBody BulkWork.Command command, Door door) {
        return new BulkResult(bulk.run(command, door));
    }

    record BulkResult(List<BulkWork.ItemResult> items) {}

    /** The work list shows many customers: it is not for those who serve one. */
    private static void bankSide(Door door) {
        if (door.actor().isEmployee()) return;
        if (!door.isBankSide() || door.channel().isSelfService()) throw Problem.forbidden("only-an-employee");
    }
}
