package draad.casefile;

import draad.shared.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the script of the step page says, in the reader's language; {@code {0}} is filled in there. */
@Component
class StepWords {

    private static final Object[] LATER = {"{0}", "{1}"};
    private static final String[] NAMES = {
        "saving",
        "saved",
        "offline",
        "typing",
        "filled",
        "conflict",
        "keep-mine",
        "take-theirs",
        "mine",
        "theirs",
        "empty",
        "closed",
        "signed-out",
        "sign-in",
        "again",
        "mend",
        "refused",
        "restored",
        "to-case"
    };

    private final MessageSource messages;

    StepWords(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> in(Locale locale) {
        Map<String, String> words = Stream.of(NAMES)
                .collect(Collectors.toMap(
                        Function.identity(), name -> messages.getMessage("step.live." + name, LATER, locale)));
        for (var channel : Channel.values()) {
            words.put("channel." + channel.id(), messages.getMessage("channel." + channel.id(), null, locale));
            words.put("client." + channel.id(), messages.getMessage("client." + channel.id(), null, locale));
        }
        return words;
    }
}
