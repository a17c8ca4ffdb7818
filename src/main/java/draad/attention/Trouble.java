package draad.attention;

import draad.shared.Channel;
import draad.web.Problem;
import java.time.Instant;
import java.util.List;

/** What kept a customer from completing a step, once; the answers themselves are not kept. */
record Trouble(List<Answer> answers, boolean contradictory, Channel channel, Instant at) {

    /** An answer that was not right, and why in a word. */
    record Answer(String field, String code) {

        boolean isMissing() {
            return code.startsWith("required") || code.equals("tick");
        }
    }

    static Trouble of(Problem refused, boolean contradictory, Channel channel, Instant at) {
        var errors = refused.properties().get("errors") instanceof List<?> named ? named : List.of();
        var answers = errors.stream()
                .filter(Problem.FieldError.class::isInstance)
                .map(Problem.FieldError.class::cast)
                .map(error -> new Answer(error.field(), error.code()))
                .toList();
        return new Trouble(
                answers.isEmpty() ? List.of(new Answer("", refused.name())) : answers, contradictory, channel, at);
    }

    int missing() {
        return (int) answers.stream().filter(Answer::isMissing).count();
    }

    int wrong() {
        return answers.size() - missing();
    }
}
