package draad.demo;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of the demo, as {@code demo/cases.yaml} has it.
 *
 * @param by the employee who began it, null when the customer did
 * @param channel the id of the channel in which it began
 */
record DemoCase(
        String type,
        CustomerId customer,
        @Nullable String by,
        String channel,
        @Nullable Map<String, Object> data,
        @Nullable List<Move> moves) {

    /**
     * What somebody does with a step once it is its turn: leave it half-way, complete it or take it in hand.
     *
     * @param by an employee, null for the customer
     * @param channel null for the one in which the case began
     * @param answers what differs from the first examples of the form
     */
    record Move(
            String step,
            @Nullable String by,
            @Nullable String channel,
            @Nullable Map<String, Object> draft,
            @Nullable Map<String, Object> answers,
            @Nullable Boolean claim) {

        boolean isClaimed() {
            return Boolean.TRUE.equals(claim);
        }
    }

    Map<String, Object> given() {
        return data == null ? Map.of() : data;
    }

    List<Move> inOrder() {
        return moves == null ? List.of() : moves;
    }

    Channel in(Move move) {
        return Channel.of(move.channel() == null ? channel : move.channel());
    }
}
