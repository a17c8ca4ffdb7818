package draad.task;

import draad.shared.CustomerId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which work items to list: what is open, and of one customer also what waits.
 *
 * @param assignee a user name; {@code none} for what nobody has in hand; null for all
 * @param customer every id that the one customer has had; empty for all customers
 * @param dueBefore only what is due before this moment
 * @param alsoConfidential for who may know of those
 */
record WorkFilter(
        @Nullable String queue,
        @Nullable String assignee,
        @Nullable String product,
        Set<CustomerId> customer,
        @Nullable Instant dueBefore,
        Sort sort,
        boolean alsoConfidential) {

    static final String NOBODY = "none";

    /** In which order; ties go to who waits longest. */
    enum Sort {
        PRIORITY("priority, due_at, id"),
        DUE("due_at, id");

        final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such order */
        static Sort of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** Only the conditions that are asked for: each combination is a statement that its own index serves. */
    String conditions(boolean after) {
        var conditions = new StringJoiner(" and ");
        conditions.add(customer.isEmpty() ? "status = 'open'" : "status <> 'done'");
        if (!alsoConfidential) conditions.add("not confidential");
        if (queue != null) conditions.add("queue = :queue");
        if (NOBODY.equals(assignee)) conditions.add("assignee is null");
        else if (assignee != null) conditions.add("assignee = :assignee");
        if (product != null) conditions.add("product = :product");
        if (!customer.isEmpty()) conditions.add("customer_id = any(:customer)");
        if (dueBefore != null) conditions.add("due_at < :dueBefore");
        if (after) conditions.add("(" + sort.columns + ") > (" + placeholders() + ")");
        return conditions.toString();
    }

    private String placeholders() {
        return sort == Sort.PRIORITY ? ":afterPriority, :afterDue, :afterId" : ":afterDue, :afterId";
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (queue != null) parameters.put("queue", queue);
        if (assignee != null && !NOBODY.equals(assignee)) parameters.put("assignee", assignee);
        if (product != null) parameters.put("product", product);
        if (!customer.isEmpty())
            parameters.put("customer", customer.stream().map(CustomerId::value).toArray(UUID[]::new));
        if (dueBefore != null) parameters.put("dueBefore", WorkItems.at(dueBefore));
        return parameters;
    }
}
