package draad.process.bpmn;

import draad.shared.Channel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model says what happens, never in which channel: that is the matrix's to say. */
class NoChannel implements Check {

    private static final Set<String> WORDS = Stream.concat(
                    Arrays.stream(Channel.values()).map(Channel::id),
                    Stream.of("website", "telephone", "sms", "chat", "whatsapp", "twitter", "telefoon", "kantoor"))
            .collect(Collectors.toSet());

    @Override
    public void check(CheckedModel model, Findings findings) {
        Stream.concat(Stream.of(model.process()), model.elements().stream()).forEach(element -> {
            var properties = element.properties().entrySet().stream()
                    .filter(property -> !property.getKey().equals("action"))
                    .map(Map.Entry::getValue);
            Stream.concat(Stream.of(element.id(), element.name()), properties)
                    .flatMap(text -> channelIn(text).stream())
                    .findFirst()
                    .ifPresent(word -> findings.error(
                            element,
                            "names-channel",
                            "The model names the channel '" + word + "'.",
                            "Say what happens between customer and bank; the matrix says where."));
        });
    }

    private static Optional<String> channelIn(String text) {
        return Arrays.stream(text.replaceAll("([a-z])([A-Z])", "$1 $2").split("[^\\p{L}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(WORDS::contains)
                .findFirst();
    }
}
