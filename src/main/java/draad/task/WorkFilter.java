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
 * Which work items to list: what is open, of one customer also what waits, or what waits for customers.
 *
 * @param queues empty for all queues
 * @param assignee a user name; {@code none} for what nobody has in hand; null for all
 * @param customer every id that the one customer has had; empty for all customers
 * @param dueBefore only what is due before this moment
 * @param waiting only what waits for the customer
 * @param alsoConfidential for who may know of those
 */
record WorkFilter(
        Set<String> queues,
        @Nullable String assignee,
        @Nullable String product,
        @Nullable String caseType,
        Set<CustomerId> customer,
        @Nullable Instant dueBefore,
        boolean waiting,
        Sort sort,
        boolean alsoConfidential) {

    static final String NOBODY = "none";

    WorkFilter(
            @Nullable String queue,
            @Nullable String assignee,
            @Nullable String product,
            Set<CustomerId> customer,
            @Nullable Instant dueBefore,
            Sort sort,
            boolean alsoConfidential) {
        this(
                queue == null ? Set.of() : Set.of(queue),
                assignee,
                product,
                null,
                customer,
                dueBefore,
                false,
                sort,
                alsoConfidential);
    }

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

    /**
     * The rows from the head of an index, in order; of several queues each queue's own head, and of these the first.
     *
     * @param columns what is asked of each row
     * @param prefix of the parameters' names, so that one statement can ask for several filters
     * @param limit the parameter that says how many
     */
    String sql(String columns, boolean after, String prefix, String limit) {
        var from = "from work_item where " + conditions(after, prefix);
        if (queues.size() < 2)
            return "select " + columns + " " + from + " order by " + sort.columns + " limit " + limit;
        return "select " + columns + " from unnest(cast(:" + prefix + "queues as text[])) as asked (name)"
                + " cross join lateral (select * " + from + " order by " + sort.columns + " limit " + limit
                + ") of_queue order by " + sort.columns + " limit " + limit;
    }

    /**
     * How many there are, counted no further than anybody needs: of whole queues from what is kept of their changes, of
     * all else in whatever order is cheapest.
     *
     * @param limit the parameter that says how far
     */
    String countSql(String prefix, String limit) {
        if (isOfWholeQueues())
            return "select least(coalesce(sum(" + (assignee == null ? "open" : "free") + "), 0), " + limit
                    + ") from work_tally where queue = any(cast(:" + prefix + "queues as text[]))"
                    + (alsoConfidential ? "" : " and not confidential");
        var asked = queues.size() < 2 ? "" : "unnest(cast(:" + prefix + "queues as text[])) as asked (name), ";
        return "select count(*) from (select from " + asked + "work_item where " + conditions(false, prefix) + " limit "
                + limit + ") counted";
    }

    private boolean isOfWholeQueues() {
        return !queues.isEmpty()
                && !waiting
                && (assignee == null || NOBODY.equals(assignee))
                && product == null
                && caseType == null
                && customer.isEmpty()
                && dueBefore == null;
    }

    /** Only the conditions that are asked for: each combination is a statement that its own index serves. */
    private String conditions(boolean after, String prefix) {
        var conditions = new StringJoiner(" and ");
        if (waiting) conditions.add("status = 'waiting' and performer = 'customer'");
        else conditions.add(customer.isEmpty() ? "status = 'open'" : "status <> 'done'");
        if (!alsoConfidential) conditions.add("not confidential");
        if (queues.size() == 1) conditions.add("queue = :" + prefix + "queue");
        if (queues.size() > 1) conditions.add("queue = asked.name");
        if (NOBODY.equals(assignee)) conditions.add("assignee is null");
        else if (assignee != null) conditions.add("assignee = :" + prefix + "assignee");
        if (product != null) conditions.add("product = :" + prefix + "product");
        if (caseType != null) conditions.add("case_type = :" + prefix + "caseType");
        if (!customer.isEmpty()) conditions.add("customer_id = any(:" + prefix + "customer)");
        if (dueBefore != null) conditions.add("due_at < :" + prefix + "dueBefore");
        if (after) conditions.add("(" + sort.columns + ") > (" + placeholders() + ")");
        return conditions.toString();
    }

    private String placeholders() {
        return sort == Sort.PRIORITY ? ":afterPriority, :afterDue, :afterId" : ":afterDue, :afterId";
    }

    Map<String, Object> parameters(String prefix) {
        var parameters = new LinkedHashMap<String, Object>();
        if (queues.size() == 1)
            parameters.put(prefix + "queue", queues.iterator().next());
        if (!queues.isEmpty()) parameters.put(prefix + "queues", queues.toArray(String[]::new));
        if (assignee != null && !NOBODY.equals(assignee)) parameters.put(prefix + "assignee", assignee);
        if (product != null) parameters.put(prefix + "product", product);
        if (caseType != null) parameters.put(prefix + "caseType", caseType);
        if (!customer.isEmpty())
            parameters.put(
                    prefix + "customer",
                    customer.stream().map(CustomerId::value).toArray(UUID[]::new));
        if (dueBefore != null) parameters.put(prefix + "dueBefore", WorkItems.at(dueBefore));
        return parameters;
    }
}
