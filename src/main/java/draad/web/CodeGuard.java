package draad.web;

import draad.shared.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds what a code stands for, and stops who guesses. Wrong codes are counted per end user and per first group of the
 * code, never per channel system alone: one guesser must not shut out all that call there.
 */
@Component
public class CodeGuard {

    private static final int MOST_OF_ONE_USER = 10;
    private static final int MOST_OF_ONE_PREFIX = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final WrongGuesses guesses;
    private final EndUsers endUsers;
    private final Afterwards afterwards;

    CodeGuard(WrongGuesses guesses, EndUsers endUsers, Afterwards afterwards) {
        this.guesses = guesses;
        this.endUsers = endUsers;
        this.afterwards = afterwards;
    }

    /**
     * @param look finds what the code stands for; must not change anything
     * @throws Problem 404 when it stands for nothing, 429 when too many such were tried
     */
    public <T> T find(Code code, Function<Code, Optional<T>> look) {
        var counts = counts(code);
        for (var count : counts)
            guesses.mustWait(count).ifPresent(wait -> {
                throw Problem.tooMany(wait);
            });
        var found = look.apply(code);
        if (found.isPresent()) return found.get();
        afterwards.run(() -> counts.forEach(guesses::add));
        throw Problem.notFound();
    }

    private List<WrongGuesses.Count> counts(Code code) {
        var counts = new ArrayList<WrongGuesses.Count>();
        endUsers.current()
                .ifPresent(user -> counts.add(new WrongGuesses.Count("code-by:" + user, MOST_OF_ONE_USER, WINDOW)));
        counts.add(new WrongGuesses.Count("code-of:" + code.prefix(), MOST_OF_ONE_PREFIX, WINDOW));
        return counts;
    }
}
