package draad.process;

import java.util.Map;

/**
 * What rules came to in a process.
 *
 * @param word what the process goes on with
 * @param moments those that its timers wait for, by name, in ISO 8601
 */
public record Decided(String word, Map<String, Object> moments) {

    public Decided {
        moments = Map.copyOf(moments);
    }

    public static Decided on(String word) {
        return new Decided(word, Map.of());
    }
}
