package draad.web;

import draad.shared.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to try first in the demo, as {@code demo/trials.yaml} lists them.
 *
 * @param commands what to type, with <code>{base}</code> for where Draad runs
 * @param href the page to begin at, null when the commands say all
 */
record DemoTrial(Text title, Text how, @Nullable List<String> commands, @Nullable String href) {

    public List<String> commandsAt(String base) {
        return commands == null
                ? List.of()
                : commands.stream()
                        .map(command -> command.replace("{base}", base))
                        .toList();
    }
}
