package draad.cases;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.StepId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What people have filled in of a step so far, field by field, with who, where and when (C2). */
@Repository
public class Drafts {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A field as somebody left it; a field that was emptied has a JSON null.
     *
     * @param version the draft's version that this value came with
     */
    public record Entry(String field, JsonNode value, long version, String by, String byKind, Channel in, Instant at) {}

    /** A draft: its version is that of its newest field, 0 when nothing was filled in. */
    public record Draft(long version, List<Entry> entries) {

        public Map<String, JsonNode> data() {
            var data = new LinkedHashMap<String, JsonNode>();
            entries.stream().filter(entry -> !entry.value().isNull()).forEach(e -> data.put(e.field(), e.value()));
            return data;
        }

        /** The same as plain values, for a form to check or show. */
        public Map<String, Object> values() {
            var values = new LinkedHashMap<String, Object>();
            data().forEach((field, value) -> values.put(field, PLAIN.treeToValue(value, Object.class)));
            return values;
        }

        public @Nullable Entry newest() {
            return entries.stream()
                    .max(java.util.Comparator.comparingLong(Entry::version))
                    .orElse(null);
        }
    }

    /** What became of a change of a draft. */
    public sealed interface Saved {
        record As(Draft draft) implements Saved {}

        /** Another wrote one of these fields since the version that the caller had seen. */
        record Overtaken(Draft current, List<String> fields) implements Saved {}
    }

    public Draft of(StepId step) {
        var entries = jdbc.sql("select * from step_draft where step_id = :step order by field")
                .param("step", step.value())
                .query((row, number) -> new Entry(
                        row.getString("field"),
                        json.readTree(row.getString("value")),
                        row.getLong("version"),
                        row.getString("actor_name"),
                        row.getString("actor_kind"),
                        Channel.of(row.getString("channel")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return new Draft(entries.stream().mapToLong(Entry::version).max().orElse(0), entries);
    }

    /** The version of each of these drafts; of those without one nothing. */
    public Map<StepId, Long> versions(Collection<StepId> steps) {
        var versions = new HashMap<StepId, Long>();
        jdbc.sql("select step_id, max(version) as version from step_draft where step_id = any(:steps) group by step_id")
                .param("steps", steps.stream().map(StepId::value).toArray(UUID[]::new))
                .query(row -> {
                    versions.put(new StepId(row.getObject("step_id", UUID.class)), row.getLong("version"));
                });
        return versions;
    }

    /**
     * Merges a change into the draft. Different fields merge, also with an older version; a field that another changed
     * since to something else is a conflict, and then nothing is saved. The step's row is locked by the caller.
     */
    Saved merge(StepId step, long seen, Map<String, JsonNode> change, Actor by, Channel in) {
        var current = of(step);
        var changed = new TreeMap<>(change);
        var overtaken = current.entries().stream()
                .filter(entry -> changed.containsKey(entry.field()))
                .filter(entry -> !entry.value().equals(orNull(changed.get(entry.field()))))
                .filter(entry -> entry.version() > seen)
                .map(Entry::field)
                .toList();
        if (!overtaken.isEmpty()) return new Saved.Overtaken(current, overtaken);
        current.entries().forEach(entry -> changed.remove(entry.field(), entry.value()));
        if (!changed.isEmpty()) write(step, current.version() + 1, changed, by, in);
        return new Saved.As(of(step));
    }

    private void write(StepId step, long version, Map<String, JsonNode> changed, Actor by, Channel in) {
        changed.forEach((field, value) -> jdbc.sql(
                        """
                insert into step_draft (step_id, field, value, version, actor_kind, actor_id, actor_name, channel, at)
                values (:step, :field, :value::jsonb, :version, :kind, :actor, :name, :channel, :at)
                on conflict (step_id, field) do update
                set value = excluded.value, version = excluded.version, actor_kind = excluded.actor_kind,
                    actor_id = excluded.actor_id, actor_name = excluded.actor_name, channel = excluded.channel,
                    at = excluded.at""")
                .param("step", step.value())
                .param("field", field)
                .param("value", json.writeValueAsString(orNull(value)))
                .param("version", version)
                .param("kind", by.kind().id())
                .param("actor", by.id())
                .param("name", by.name())
                .param("channel", in.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        jdbc.sql("update case_step set draft_version = :version where id = :step")
                .param("version", version)
                .param("step", step.value())
                .update();
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }
}
