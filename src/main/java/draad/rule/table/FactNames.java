package draad.rule.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds facts by name in records and maps, and values as they are written in JSON and tables. */
final class FactNames {

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            var components = new HashMap<String, MethodHandle>();
            for (var component : type.getRecordComponents())
                components.put(component.getName(), handle(component.getAccessor()));
            return components;
        }
    };

    private static final ClassValue<Optional<MethodHandle>> WRITTEN_BY = new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .findFirst()
                    .map(FactNames::handle)
                    .or(() -> recordComponentWrittenAsJson(type));
        }
    };

    private FactNames() {}

    static boolean has(Object fact, String name) {
        if (fact instanceof Map<?, ?> map) return map.containsKey(name);
        return fact instanceof Record && COMPONENTS.get(fact.getClass()).containsKey(name);
    }

    static @Nullable Object value(Object fact, String name) {
        if (fact instanceof Map<?, ?> map) return map.get(name);
        return call(Objects.requireNonNull(COMPONENTS.get(fact.getClass()).get(name)), fact);
    }

    /** A typed value ({@code Channel}, {@code CaseReference}) as it is written. */
    static Object written(Object value) {
        var written = WRITTEN_BY.get(value.getClass());
        return written.isPresent() ? call(written.get(), value) : value;
    }

    private static Optional<MethodHandle> recordComponentWrittenAsJson(Class<?> type) {
        if (!type.isRecord()) return Optional.empty();
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(component -> handle(component.getAccessor()));
    }

    private static MethodHandle handle(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(accessor)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(MethodHandle accessor, Object of) {
        try {
            return accessor.invokeExact(of);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
