package draad.form.feel;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A condition in FEEL over the answers of a form, parsed once. */
public final class Condition {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /** Never holds. */
    public static final Condition NEVER = new Condition("", null);

    private final String expression;
    private final @Nullable ParsedExpression parsed;

    private Condition(String expression, @Nullable ParsedExpression parsed) {
        this.expression = expression;
        this.parsed = parsed;
    }

    /**
     * @param expression as form-js writes it, with or without its leading {@code =}
     * @throws IllegalArgumentException when it is no FEEL
     */
    public static Condition of(String expression) {
        var feel = expression.strip();
        var bare = feel.startsWith("=") ? feel.substring(1).strip() : feel;
        if (bare.isEmpty()) return NEVER;
        var result = ENGINE.parseExpression(bare);
        if (result.isFailure()) throw new IllegalArgumentException("Not a FEEL expression: " + bare);
        return new Condition(bare, result.parsedExpression());
    }

    /** Whether it is plainly true of these answers; an answer that is not there is null. */
    public boolean holds(Map<String, @Nullable Object> answers) {
        if (parsed == null) return false;
        var result = ENGINE.evaluate(parsed, answers);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    public boolean isNever() {
        return parsed == null;
    }

    /** The FEEL without its leading {@code =}; empty when it never holds. */
    public String expression() {
        return expression;
    }
}
