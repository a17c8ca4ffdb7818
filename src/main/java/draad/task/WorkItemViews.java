package draad.task;

import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows work items with their customers' names, which are looked up once for a whole page. */
@Component
class WorkItemViews {

    private final Customers customers;
    private final Clock clock;
    private final Looks looks;

    WorkItemViews(Customers customers, Clock clock, Looks looks) {
        this.customers = customers;
        this.clock = clock;
        this.looks = looks;
    }

    WorkItemView of(WorkItem item, Door door) {
        return of(List.of(item), door).get(0);
    }

    List<WorkItemView> of(List<WorkItem> items, Door door) {
        var names = names(items);
        if (looks.isRead()) looks.at(names.keySet(), "work");
        var now = clock.instant();
        return items.stream()
                .map(item -> WorkItemView.of(item, nameIn(names, item), door.locale(), now, clock.getZone()))
                .toList();
    }

    private Map<CustomerId, String> names(List<WorkItem> items) {
        return customers.names(items.stream()
                .map(WorkItem::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static @org.jspecify.annotations.Nullable String nameIn(Map<CustomerId, String> names, WorkItem item) {
        return item.customer() == null ? null : names.get(item.customer());
    }
}
