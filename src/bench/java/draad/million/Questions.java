package draad.million;

import draad.customer.CustomerSearch;
import draad.journey.Timeline;
import draad.journey.TimelineFilter;
import draad.shared.CustomerId;
import draad.task.BigWorkList;
import draad.web.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;

/** What the pages of an employee ask, each beside the engine's own query for the same. */
final class Questions {

    private static final String ME = "agent";
    private static final String PRODUCT = "mortgage";
    private static final int SHOWN = 20;
    private static final int PAGES_BEFORE = 99;

    private final BigBank bank;
    private final ProcessEngine engine;
    private final BigWorkList work;
    private final CustomerSearch search;
    private final Timeline timeline;
    private final Samples samples;
    private final String queue;

    Questions(BigBank bank, ProcessEngine engine, Samples samples) {
        this.bank = bank;
        this.engine = engine;
        this.queue = bank.queues()[0];
        this.work = new BigWorkList(bank.application(), ME, queue, PRODUCT);
        this.search = bank.application().getBean(CustomerSearch.class);
        this.timeline = bank.application().getBean(Timeline.class);
        this.samples = samples;
    }

    List<Question> all() {
        var cursor = cursorAfter(PAGES_BEFORE);
        return List.of(
                new Question(
                        "first page of my team's work",
                        n -> work.firstPage().items().size() == Page.DEFAULT_LIMIT,
                        n -> page(team(), 0)),
                new Question(
                        "its page 100",
                        n -> work.pageAfter(cursor).items().size() == Page.DEFAULT_LIMIT,
                        n -> page(team(), PAGES_BEFORE)),
                new Question("counts on the tabs", n -> work.countsOfTabs().size() == 4, n -> countsOfTabs()),
                new Question(
                        "counts of all queues",
                        n -> work.countsOfQueues() >= 40,
                        n -> engine.getTaskService().createTaskReport().taskCountByCandidateGroup().size() >= 40),
                new Question(
                        "a saved filter, its first page",
                        n -> !work.savedFilter().items().isEmpty(),
                        n -> page(saved(), 0)),
                new Question(
                        "a saved filter, its count",
                        n -> work.countOfSavedFilter() > 0,
                        n -> saved().count() > 0),
                new Question(
                        "search: a name with infix",
                        n -> finds(Samples.Heard::name, n),
                        n -> !like(samples.heard(n).name()).listPage(0, SHOWN).isEmpty()),
                new Question("search: a surname only", n -> finds(Samples.Heard::surname, n), n -> !like(
                                "%" + samples.heard(n).surname())
                        .listPage(0, SHOWN)
                        .isEmpty()),
                new Question("search: a name with a typing error", n -> finds(Samples.Heard::typed, n), null),
                new Question("search: postcode and house number", n -> finds(Samples.Heard::door, n), n -> !query()
                        .processVariableValueEquals("door", samples.heard(n).door())
                        .listPage(0, SHOWN)
                        .isEmpty()),
                new Question("search: the end of an IBAN", n -> finds(Samples.Heard::account, n), null),
                new Question("search: an e-mail address", n -> finds(Samples.Heard::email, n), null),
                new Question("search: a telephone number", n -> finds(Samples.Heard::phone, n), null),
                new Question("search: a case", n -> finds(Samples.Heard::reference, n), n -> !query()
                        .processInstanceBusinessKey(samples.heard(n).reference())
                        .listPage(0, SHOWN)
                        .isEmpty()),
                new Question("search: the code of a question", n -> finds(Samples.Heard::code, n), null),
                new Question("the timeline's last 50", this::newest, this::newestOfEngine),
                new Question("(all that an open list reads again)", n -> work.wholePart() > 0, null));
    }

    private String cursorAfter(int pages) {
        var page = work.firstPage();
        for (int i = 1; i < pages; i++) page = work.pageAfter(page.next());
        return page.next();
    }

    private boolean finds(Function<Samples.Heard, String> by, int sample) {
        return !search.firstOf(by.apply(samples.heard(sample)), SHOWN).isEmpty();
    }

    private boolean newest(int sample) {
        var customer = CustomerId.of(samples.busy(sample));
        return timeline.newest(customer, TimelineFilter.ALL, null, Page.DEFAULT_LIMIT).size() == Page.DEFAULT_LIMIT;
    }

    private boolean newestOfEngine(int sample) {
        return engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processVariableValueEquals("customer", samples.busy(sample))
                        .orderByHistoricActivityInstanceStartTime()
                        .desc()
                        .listPage(0, Page.DEFAULT_LIMIT)
                        .size()
                == Page.DEFAULT_LIMIT;
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private TaskQuery team() {
        return query().taskCandidateGroupIn(List.copyOf(work.queues())).includeAssignedTasks();
    }

    private TaskQuery saved() {
        var tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        return query()
                .taskCandidateGroup(queue)
                .taskUnassigned()
                .processVariableValueEquals("product", PRODUCT)
                .dueBefore(Date.from(tomorrow));
    }

    private TaskQuery like(String name) {
        return query().processVariableValueLike("name", name);
    }

    private boolean countsOfTabs() {
        return query().taskAssignee(ME).count() > 0
                && team().count() > 0
                && query().taskCandidateGroupIn(List.copyOf(work.queues())).taskUnassigned().count() > 0;
    }

    private static boolean page(TaskQuery query, int pagesBefore) {
        return !query.orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(pagesBefore * Page.DEFAULT_LIMIT, Page.DEFAULT_LIMIT)
                .isEmpty();
    }
}
