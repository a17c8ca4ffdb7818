package draad.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;
import draad.shared.ActionId;
import draad.shared.Subject;
import draad.shared.Text;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code rules/actions.yaml} says, checked for what it points at. */
record ActionCatalogue(
        Map<ActionId, CataloguedAction> actions, Map<String, Ground> grounds, Map<String, Text> conditions) {

    private record Written(
            List<WrittenAction> actions, List<WrittenGround> grounds, List<WrittenCondition> conditions) {}

    private record WrittenAction(
            ActionId id,
            Text name,
            Set<Subject.Kind> subjects,
            @JsonProperty("class") ActionClass actionClass,
            boolean repeatable,
            @Nullable String reversedBy,
            @Nullable ActionId reverses,
            @Nullable Set<ActionId> within) {

        CataloguedAction asAction() {
            var wider = Objects.requireNonNullElse(within, Set.<ActionId>of());
            return new CataloguedAction(id, name, subjects, actionClass, repeatable, reversedBy, reverses, wider);
        }
    }

    private record WrittenGround(String id, Text name, Set<ActionId> actions, boolean shown) {}

    private record WrittenCondition(String id, Text name) {}

    static ActionCatalogue read(InputStream yaml) {
        var written = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, Written.class);
        var actions =
                byId(written.actions().stream().map(WrittenAction::asAction).toList(), CataloguedAction::id);
        var grounds = byId(
                written.grounds().stream()
                        .map(ground -> new Ground(ground.id(), ground.name(), ground.actions(), ground.shown()))
                        .toList(),
                Ground::id);
        actions.values().forEach(action -> refuseUnknown(action.id().text(), action.within(), actions));
        grounds.values().forEach(ground -> refuseUnknown(ground.id(), ground.actions(), actions));
        var conditions =
                written.conditions().stream().collect(Collectors.toMap(WrittenCondition::id, WrittenCondition::name));
        return new ActionCatalogue(actions, grounds, conditions);
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        var byId = new LinkedHashMap<K, V>();
        for (var value : values)
            if (byId.put(id.apply(value), value) != null)
                throw new IllegalStateException("rules/actions.yaml names '" + id.apply(value) + "' twice");
        return byId;
    }

    private static void refuseUnknown(String where, Set<ActionId> named, Map<ActionId, CataloguedAction> actions) {
        for (var action : named)
            if (!actions.containsKey(action))
                throw new IllegalStateException(
                        "rules/actions.yaml: '" + where + "' names the unknown action '" + action + "'");
    }
}
